/** Traditional characters and their simplified forms, in pairs: those of the words on these sites and their neighbours. */
export const PAIRS =
  '帳账賬账戶户餘余額额兌兑換换匯汇轉转開开啟启啓启離离幣币權权驗验證证碼码號号註注冊册錄录設设確确認认協协議议閱阅讀读並并關关訂订單单貨货車车購购買买賣卖結结選选擇择擔担應应總总實实運运費费優优紅红郵邮國国區区請请輸输動动機机個个業业執执繼继' +
  '續续發发獲获銀银線线務务產产類类狀状態态綁绑現现詳详細细訊讯點点擊击間间顯显進进貿贸體体東东歐欧寶宝賒赊誠诚專专聯联絡络備备稱称會会員员萬万還还沒没時时後后臺台當当裡里於于將将為为與与從从對对調调據据儲储歷历記记處处價价數数庫库規规顏颜評评' +
  '論论圖图尋寻頁页題题廣广報报採采廠厂條条約约聲声標标準准級级測测試试隱隐範范圍围傳传經经營营團团銷销稅税貸贷質质環环華华鐘钟節节項项順顺須须領领頭头饋馈駛驶齊齐齡龄龍龙氣气漢汉滿满無无爾尔獨独畫画異异疊叠盡尽監监盤盘礎础禮礼種种穩稳積积簡简' +
  '簽签紙纸純纯終终組组統统網网緊紧編编縮缩織织繳缴羅罗義义習习聽听職职腦脑臨临舉举舊旧藍蓝蘇苏虧亏補补裝装複复見见視视覽览觀观觸触計计訪访許许診诊話话該该語语說说誰谁課课諮咨講讲識识譯译護护譽誉變变讓让豐丰貝贝負负財财責责貴贵賀贺資资賓宾賠赔' +
  '賺赚贈赠贊赞軟软載载較较輪轮輯辑轄辖辦办農农連连週周達达遠远適适遲迟遺遗鄰邻醫医鏈链錢钱錯错鍵键鎖锁鎮镇鐵铁長长門门閉闭閒闲陳陈陸陆際际隨随險险雙双雜杂難难雲云電电靈灵響响預预頻频願愿內内掃扫維维審审別别誤误帶带損损訴诉繫系們们遞递來来樣样' +
  '製制諾诺鋪铺淨净詢询暫暂攬揽貼贴屬属參参薦荐劃划場场階阶壓压倉仓筆笔篩筛艦舰殺杀熱热復复減减頂顶夾夹親亲導导歡欢問问刪删給给嘜唛納纳憂忧託托輕轻鬆松敗败併并唄呗檢检臉脸過过創创暱昵蹤踪僅仅憑凭絕绝寫写詞词駐驻亞亚綜综塊块邊边攔拦風风';

const SIMPLE = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The text with traditional characters as simplified ones, so that 離岸人民幣 is found as 离岸人民币. */
export function simplify(text: string): string {
  let simple = '';
  for (const character of text) simple += SIMPLE.get(character) ?? character;
  return simple;
}
