/** A line with what somebody else wrote, as a terminal may show it: nothing in it moves the cursor, or turns the line around. */
export const harmless = (line: string): string => line.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
