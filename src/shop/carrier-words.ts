/** What couriers' sheets write for where a parcel is, phrase by phrase. What is none of these stays unknown: nothing is guessed from a part of it. */
import { fold } from './fold.ts';
import { statusOf, type TrackingStatus } from './tracking.ts';

const phrases: readonly (readonly [TrackingStatus, string])[] = [
  ['Pending', 'pending|not found|no information yet|not yet received|ابھی کوئی معلومات نہیں|暂无信息|暂无物流信息|待揽收'],
  [
    'InfoReceived',
    'booked|shipment booked|order booked|label created|info received|information received|picked|picked up|pickup|collected|shipment picked|arrived at origin|received from shipper|handed to the courier|handed over|' +
      'بک ہو گیا|بک|وصول کر لیا|کوریئر کو دے دیا|کوریئر کو دے دیا گیا|已下单|已揽收|揽收|已收件|已交给快递|收件成功|快件已揽收',
  ],
  [
    'InTransit',
    'in transit|transit|on the way|on its way|dispatched|departed|arrived|shipped|forwarded|en route|enroute|in process|arrived at destination|arrived at hub|departed from hub|rawana|raste mein|raaste mein|raste mein hai|raaste mein hai|' +
      'راستے میں|راستے میں ہے|روانہ|روانہ ہو گیا|پہنچ گیا ہب|运输中|在途|在途中|运送中|已发出|已发货|转运中|已到达|到达中转|离开中转',
  ],
  [
    'OutForDelivery',
    'out for delivery|ofd|on delivery|with courier|with rider|assigned to courier|assign to courier|being delivered today|delivery ke liye nikla|delivery ke liye nikal chuka hai|' +
      'ڈیلیوری کے لیے روانہ|ڈیلیوری کے لیے نکل چکا ہے|派送中|派件中|正在派送|正在派件|配送中',
  ],
  [
    'AttemptFail',
    'attempt failed|attempted|delivery attempted|delivery attempt failed|undelivered|not delivered|refused|consignee not available|customer not available|no answer|address incomplete|incomplete address|unable to deliver|deliver nahi hua|' +
      'ڈیلیور نہیں ہوا|ڈیلیوری نہیں ہو سکی|派送失败|派件失败|投递失败|未签收|拒收|无人签收',
  ],
  [
    'Delivered',
    'delivered|delivery done|successfully delivered|received by consignee|deliver ho gaya|mil gaya|pohanch gaya|ڈیلیور ہو گیا|ڈیلیورڈ|پہنچ گیا|مل گیا|已签收|签收|妥投|已妥投|已送达|派送成功|已收货',
  ],
  [
    'AvailableForPickup',
    'available for pickup|ready for pickup|ready for collection|ready to be picked up|self collection|وصول کرنے کے لیے تیار|وصول کرنے کے لیے تیار ہے|待自取|待取件|到店待取|已入柜|快递柜',
  ],
  [
    'Exception',
    'exception|on hold|held|hold|customs hold|held at customs|held up|lost|damaged|returned|return to sender|return to shipper|returned to shipper|rto|return in process|delayed|ruka hua hai|رکا ہوا|رکا ہوا ہے|واپس|واپس بھیج دیا|گم|خراب|异常|疑难件|退回|已退回|退件|滞留|海关扣留|清关中|运输受阻|丢失|破损|延误',
  ],
  ['Expired', 'expired|no news for a long time|很久没有消息'],
];
const book = new Map(phrases.flatMap(([status, list]) => list.split('|').map((phrase): [string, TrackingStatus] => [fold(phrase), status])));

/** A word of our own vocabulary, a known phrase, or `Unknown`. */
export function statusWritten(text: string): TrackingStatus {
  const own = statusOf(text);
  return own === 'Unknown' ? (book.get(fold(text)) ?? 'Unknown') : own;
}
