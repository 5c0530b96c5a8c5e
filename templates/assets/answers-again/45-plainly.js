/* What people put around a question, and what stands in its place where it is asked plainly: [pattern, instead]. */
var PLAINER = [
  [/([\u4e00-\u9fff]+)\(([\u4e00-\u9fff]+)\)/, "$2$1"], [/具体|详细|准确|请告诉我|发我一下|发一下/g, ""],
  // Whether it is so, asked by saying that it is or isn't.
  [/是不是(还)?(.+?)的?[呀啊呢? ]*$/, "$1$2吗"], [/不开门?(了)?吧|是?关门?(了)?吧/, "开门吗"], [/[去进来]不了(了)?[吧吗]/, "能去吗"], [/吧[? ]*$/, "吗"], [/(元旦|春节|国庆|清明|端午|中秋|五一)?[两三四五七]天(?=都?不?开)/, "$1"],
  [/(能用|可用|修好|正常)了没有?/, "$1吗"], [/(现在|目前)?(是)?(什么|啥|怎么个)情况|情况(怎么样|如何)/, "状态"], [/坏了?(应?该|要|得)?(?=找|问|跟谁|谁)/, ""],
  // Times and places as nouns.
  [/(的|是)?时间(和|与|、)地[点址]/, "什么时候,在哪里"], [/在的时间/, "什么时候在"], [/的?时间(是?(什么时候|啥时候|几点到几点|多少|是什么))?[? ]*$/, "什么时间"], [/((什么|啥)时候|[哪几]天|周几|星期几|礼拜几|几点)(会|能)?在[\u4e00-\u9fff]{2,5}$/, "$1在"], [/打(哪个|什么)(号码?|电话)/, "电话"], [/联系(.+?)电话/, "$1电话"],
  // What it takes to use something.
  [/(没有?|不)(培训|考证|上课|考过?)(?=[能可])/, "要先学什么 "], [/([用使上开])(.+?)(之前|以前|前)?(必须|先|应该|都)*(要|得|需要)?先?(过|上|学|考|参加|通过)(哪些|哪几|哪门|哪个|什么|几)[门个项次]?(课程?|培训|证|考试).*/, "用$2要先学什么"], [/先?(要|得|需要)?(上|学|考|过)(哪些|哪门|哪几门|哪个|几门)(课程?|培训|证)/, "要先学什么"],
  [/参加(.+?)(?=(需要|要|用)(不[要用])?(预约|报名))/, "$1"], [/[坐装容站]得?下(多少|几)个?人/, "能坐$1人"],
  // What goods are counted by stands beside what is asked of them.
  [/([\u4e00-\u9fffa-z])[块片条根卷张支瓶包轴团](?=(的)?(价格|价钱|单价|多少钱|怎么卖|(还)?剩|库存))/, "$1"],
  [/^(hi|hello|hey|excuse me|sorry|please|pls)\b[, ]*|[, ]*\b(please|pls|plz|thanks|thank you|thx)\b/g, ""], [/^(could|can|would|will) (you|anyone|someone) (please )?(tell|show|let) (me|us)( know)?( if| whether)? |^(do|does) (you|anyone) know( if| whether)? |^(i'?d like to know|i want to know|i wonder|i need to know|just wondering)( if| whether)? /, ""], 
  [/^(where|when|how much|what time|who) (i|we) can\b/, "$1 can $2"], [/^(where|when) (the |my )?([a-z' ]+?) (is|are)( located)?[? ]*$/, "$1 is $3"],
  [/\bwho (should|do|can|must|could) (i|we) (ask|see|talk to|speak to|contact)( about| for)?|\bwho('s| is)? (to ask about|to ask|in charge of|responsible for|looking after|helps with|can help me with|runs|knows about)/, "who can help with"], [/^(.+) open or (closed|not|shut)/, "is $1 open"],
  [/\bwhen (will|does|is|are|do) (.+?) (be held|take place|takes place|happen|held|going to be)/, "when is $2"], [/^(.+) name[? ]*$/, "who is $1"], [/^book (.+) how\b/, "how to book $1"], [/^(.+) (kit|box|recorder|camera|press) loan$/, "can i borrow $1 $2"],
  [/\bwhat (does|do|is) (one|an?|each) (.+?) cost/, "how much is $3"], [/(cost|price|much)(.+) (per|for an?|for one) [a-z]+[? ]*$/, "$1$2"], [/\b(may|can|could) (i|we|my class) (take|bring|have|get) (.+?) (to|into|for) (my|our|the) [a-z]+/, "can i borrow $4"], [/\bcan my class borrow/, "can i borrow"],
  [/^(does|do) (.+) work(ing)?( now| today| again| yet| fine| properly)+/, "is $2 working"], [/\bwhat (can|could) (an? |my |our )?(grade \d+|year \d+|\d+(?:st|nd|rd|th) grade) [a-z]+ (make|do|build)/, "what can i make $3"]
];

/* A question as it is asked plainly. */
function plainly(text) {
  return PLAINER.reduce((text, rule) => text.replace(rule[0], rule[1]), text).trim();
}

/* "Mr He" by the name of the only one that is called so: a surname may be another word of questions. */
function withSurnames(book, text) {
  return text.replace(/\b(mr|ms|mrs|miss|dr) ([a-z]{2,})\b/, (whole, title, surname) => {
    var names = book.of("person").map(thing => thing.names.find(name => /^[a-z ]+$/.test(name) && name.split(" ").includes(surname))).filter(Boolean);
    return names.length === 1 ? names[0] : whole;
  });
}

/* What somebody says of what they are about to ask: things, people and days, or what they want to use. */
function saidIn(book, words, text) {
  var segments = tools.segmentsOf(book.index, words, book.names, tools.tokensOf(tools.cutRuns(text))), about = [];
  var types = segment => segment.kind === "filler" || !segment.pages ? [] : segment.pages.filter(number => book.things[number] && !book.things[number].isTopic).map(number => book.things[number].type);
  tools.findPeople(words, segments, name => book.of("person").some(thing => thing.names.some(other => other.startsWith(name))));
  segments.forEach(segment => {
    var list = types(segment);
    if (segment.kind === "surname" || list.length && !list.includes("campus")) about.push(segment.text);
  });
  var found = !about.length && /(?:[想要]|准备|打算|需要)[^,]*?([用借学买约找]|参加)(?:一下|一个|一台)?([\u4e00-\u9fff]{2,6})$/.exec(text);
  return {
    about: found ? [found[2]] : own.unique(about), places: segments.filter(segment => types(segment).includes("campus")).map(segment => segment.text),
    days: segments.filter(segment => /^(day|date)$/.test(segment.kind)).map(segment => segment.text)
  };
}

/* The answers to a question before or behind which somebody says why they ask it; of two things said, nobody can tell which is meant. */
async function withoutReasons(book, words, text, ask) {
  var texts = clausesOf(text);
  // What holds on a condition alone is no reason.
  if (texts.length < 2 || texts.length > 4 || /如果|要是|假如|假设|万一|若|除非|的话|\b(if|unless|suppose|supposing|in case|provided)\b/.test(text)) return [];
  var read = await Promise.all(texts.map(ask)), asking = texts.filter((text, i) => read[i].found.length || read[i].asked && isQuestion(read[i].asked));
  if (asking.length !== 1) return [];
  var one = read[texts.indexOf(asking[0])], said = texts.filter(text => text !== asking[0]).map(text => saidIn(book, words, text));
  var all = name => own.unique(said.flatMap(one => one[name])), more = wordsOf(one.asked).length ? [] : all("about");
  if (more.length > 1) return [];
  if (!one.asked.names.some(name => name.things.some(number => book.things[number].type === "campus"))) more = all("places").concat(more);
  if (/open|hours|present|next/.test(one.asked.kinds.join()) && !one.asked.when.length) more = more.concat(all("days"));
  return more.length ? (await ask(more.join(" ") + " " + asking[0])).found : one.found;
}
