import type { Unit } from '../turns/unit.ts';

/** What a person decides about their own talks. A turn that began before sees it from the next one on. */
export function peopleDoor(unit: Unit, personId: number, now: () => Date = () => new Date()) {
  const where = { id: personId };
  return {
    async setLanguage(language: string): Promise<null> {
      const tx = await unit.write();
      await tx.person.update({ where, data: { language } });
      return null;
    },
    async setRole(role: 'seller' | 'buyer' | 'trainee'): Promise<null> {
      const tx = await unit.write();
      await tx.person.update({ where, data: { role } });
      return null;
    },
    /** The first time counts. */
    async consent(): Promise<null> {
      const tx = await unit.write();
      await tx.person.updateMany({ where: { ...where, consentedAt: null }, data: { consentedAt: now() } });
      return null;
    },
    async optOut(out: boolean): Promise<null> {
      const tx = await unit.write();
      await tx.person.update({ where, data: { optedOutAt: out ? now() : null } });
      return null;
    },
    async setDigestHour(hour: number | null): Promise<null> {
      const tx = await unit.write();
      await tx.person.update({ where, data: { digestHour: hour } });
      return null;
    },
  };
}
