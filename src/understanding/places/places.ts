/** Names of the cities and provinces that people write at the end or the beginning of an address. */

const list = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/);

/** Cities as they are written in Latin and Urdu letters, in short, too; spelling is folded by who reads them. */
export const latinCities = list(
  `karachi|lahore|faisalabad|lyallpur|rawalpindi|pindi|gujranwala|peshawar|multan|hyderabad|islamabad|quetta|bahawalpur|sargodha|sialkot|sukkur|larkana|
  sheikhupura|rahim yar khan|jhang|dera ghazi khan|d.g. khan|dg khan|gujrat|sahiwal|wah cantt|wah|mardan|kasur|okara|mingora|swat|nawabshah|chiniot|burewala|jhelum|
  jacobabad|shikarpur|khanewal|hafizabad|kohat|muzaffargarh|abbottabad|mirpur khas|mansehra|swabi|dera ismail khan|di khan|gwadar|gilgit|skardu|muzaffarabad|
  mirpur|attock|vehari|chakwal|bannu|turbat|khuzdar|haripur|nowshera|charsadda|mandi bahauddin|taxila|kamoke|daska|narowal|toba tek singh|gojra|samundri|lodhran|
  pakpattan|khushab|mianwali|bhakkar|layyah|rajanpur|chishtian|bahawalnagar|ahmedpur east|sadiqabad|khanpur|hasilpur|arifwala|jaranwala|murree|kotli|badin|
  thatta|dadu|umerkot|mithi|tando adam|tando allahyar|ghotki|chaman|zhob|sibi|parachinar|hangu|timergara|batkhela|chitral|hunza|isb|lhr|khi|rwp|fsd|lahor|krachi|karchi|islambad|islamabaad|faislabad|peshawer|
  beijing|shanghai|guangzhou|shenzhen|yiwu|hangzhou|chengdu|wuhan|xian|nanjing|suzhou|xiamen|qingdao|urumqi|kashgar|kunming|tianjin|chongqing|
  کراچی|لاہور|فیصل آباد|راولپنڈی|پنڈی|گوجرانوالہ|پشاور|ملتان|حیدرآباد|حیدر آباد|اسلام آباد|کوئٹہ|بہاولپور|بہاول پور|سرگودھا|سیالکوٹ|سکھر|لاڑکانہ|شیخوپورہ|
  رحیم یار خان|جھنگ|ڈیرہ غازی خان|گجرات|ساہیوال|واہ کینٹ|مردان|قصور|اوکاڑہ|مینگورہ|سوات|نوابشاہ|نواب شاہ|چنیوٹ|بوریوالا|جہلم|خانیوال|حافظ آباد|کوہاٹ|مظفر گڑھ|
  ایبٹ آباد|میرپور خاص|مانسہرہ|صوابی|ڈیرہ اسماعیل خان|گوادر|گلگت|سکردو|اسکردو|مظفرآباد|میرپور|اٹک|وہاڑی|چکوال|بنوں|تربت|خضدار|ہری پور|نوشہرہ|چارسدہ`,
);

export const provinces = list(
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆',
);

/** Written without 市 as well. */
export const chineseCities = list(
  '北京|上海|天津|重庆|广州|深圳|成都|武汉|杭州|西安|南京|苏州|义乌|金华|宁波|温州|绍兴|东莞|佛山|中山|珠海|惠州|汕头|厦门|泉州|福州|青岛|济南|郑州|长沙|合肥|南昌|昆明|贵阳|南宁|海口|' +
    '石家庄|太原|沈阳|大连|长春|哈尔滨|乌鲁木齐|喀什|兰州|西宁|银川|呼和浩特|拉萨|无锡|常州|南通|徐州|嘉兴|台州|湖州|烟台|洛阳|扬州|镇江|潍坊|临沂|保定|唐山|廊坊|芜湖|襄阳|宜昌|株洲|桂林|柳州|三亚|绵阳|遵义|大理|丽江|香港|澳门|和田|阿克苏|库尔勒|伊宁|吐鲁番|哈密|克拉玛依|晋江|昆山|慈溪|永康|东阳|石狮',
);
