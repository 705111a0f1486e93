/** Text nodes of one product card. */
const NODES_PER_CARD = 11;

const STUFFS = ['纯棉', '不锈钢', '硅胶', '亚克力', '陶瓷', '加厚', '防水', '可折叠', '迷你', '批发', '跨境', '外贸', '新款', '大容量'];
const GOODS = [
  '手机壳',
  '收纳箱',
  '保温杯',
  '蓝牙耳机',
  '连衣裙',
  '运动鞋',
  '双肩包',
  '台灯',
  '毛巾',
  '玩具车',
  '数据线',
  '雨伞',
  '窗帘',
  '拖鞋',
];
const PLACES = ['浙江 义乌', '广东 深圳', '福建 泉州', '江苏 南通', '河北 保定', '山东 临沂'];
const CHIPS = ['48小时发货', '7天包换', '先采后付', '包邮', '一件代发', '退货包运费', '深度验厂', '支持定制'];

/** One product card as markup; `at` alone decides what stands on it. */
export function makeCard(at: number): string {
  const pick = <T>(list: readonly T[], step: number) => list[(at * step + (at >> 3)) % list.length] as T;
  const price = `${(at * 7) % 180}`;
  return (
    `<div class="offer-card"><a class="offer-pic" href="/offer/${at}.html"><span class="mark">${pick(CHIPS, 3)}</span></a>` +
    `<div class="offer-title">${pick(STUFFS, 1)}${pick(STUFFS, 5)}${pick(GOODS, 3)}女士家用<font>${pick(GOODS, 11)}</font>工厂直销${at}</div>` +
    `<div class="offer-price"><i>¥</i><b>${price}</b><em>.${(at * 13) % 90}</em><span>成交${(at * 31) % 9000}件</span></div>` +
    `<div class="offer-chips"><i>${pick(CHIPS, 1)}</i><i>${pick(CHIPS, 5)}</i></div>` +
    `<div class="offer-shop"><a href="/shop/${at % 97}.html">${pick(PLACES, 1).slice(3)}${pick(GOODS, 5)}有限公司</a></div></div>`
  );
}

const STYLE = `body{margin:0;font:12px/1.5 sans-serif;color:#333;background:#f5f5f5}a{color:inherit;text-decoration:none}
.bar,.sort,.filters{display:flex;gap:20px;width:1200px;margin:0 auto;padding:8px;background:#fff}.sort span,.filters label{padding:4px 12px;cursor:pointer}
form{display:flex;width:620px;height:40px}form input{flex:1}form button{width:100px;background:#ff5000;color:#fff;border:0}
.list{display:grid;grid-template-columns:repeat(5,1fr);gap:12px;width:1200px;margin:12px auto}
.offer-card{background:#fff;padding-bottom:10px;border-radius:6px}.offer-pic{display:block;height:120px;background:#dfe7ee}
.offer-title{height:40px;overflow:hidden;padding:8px 10px 0;font-size:13px;line-height:16px}.offer-price{padding:6px 10px;color:#ff4000}
.offer-price b{font-size:20px}.offer-price i,.offer-price em,.offer-chips i{font-style:normal}.offer-chips,.offer-shop{padding:4px 10px 0}`;

/** A page of search results like 1688's, which our recogniser knows as one, with about this many text nodes. */
export function makePage(textNodes: number): string {
  const cards = Array.from({ length: Math.round(textNodes / NODES_PER_CARD) }, (_, at) => makeCard(at)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>搜索结果</title><style>${STYLE}</style></head><body>
<div class="bar"><a href="https://www.1688.com/">1688首页</a><a href="#">我的阿里</a><a href="#">采购车</a><a href="#">客服中心</a></div>
<div class="bar"><form><input name="keywords" placeholder="请输入产品名称" autocomplete="off"><button type="button">搜索</button></form></div>
<div class="filters"><label><input type="checkbox">实力商家</label><label><input type="checkbox">超级工厂</label><label><input type="checkbox">一件代发</label></div>
<div class="sort"><span>综合</span><span>成交额</span><span>价格</span><span>起订量</span><span>经营地区</span></div>
<div class="list" id="list">${cards}</div></body></html>`;
}
