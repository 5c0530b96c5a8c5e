/* The grades of schools. */
var SCHOOLS = {}, PRIMARY = 0x7e, MIDDLE = 0x380, HIGH = 0x1c00;
["小学", "primary", "elementary"].forEach(name => { SCHOOLS[name] = PRIMARY; });
["初中", "middle", "junior"].forEach(name => { SCHOOLS[name] = MIDDLE; });
["高中", "high", "senior"].forEach(name => { SCHOOLS[name] = HIGH; });
["中学", "secondary"].forEach(name => { SCHOOLS[name] = MIDDLE | HIGH; });

/* Takes times and grades out of a question about what to make: { text, minutes, grades: a bit for each }. */
function limitsOf(text) {
  var limits = { minutes: 0, grades: 0 };
  function grade(number) { limits.grades |= number > 0 ? 1 << number : 0; }
  function take(pattern, found) {
    text = text.replace(new RegExp(pattern), function (whole) {
      found.apply(null, arguments);
      return " ";
    });
  }
  take("(\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十半]{1,3})\\s*个?(半)?(分钟|小时)(?:之?内|以内|里)?", (whole, count, half, unit) => {
    limits.minutes = ((count === "半" ? 0.5 : +count || tools.numeralOf(count)) + (half ? 0.5 : 0)) * (unit === "小时" ? 60 : 1);
  });
  take("(?:in |within |under )?\\b(\\d{1,3}(?:\\.\\d)?|an?|half an|one|two|three)( and a half)?[ -]?(min|mins|minute|minutes|hour|hours)( and a half)?\\b", (whole, count, half, unit, behind) => {
    var named = { a: 1, an: 1, one: 1, two: 2, three: 3, "half an": 0.5 };
    limits.minutes = ((named[count] || +count) + (half || behind ? 0.5 : 0)) * (unit[0] === "h" ? 60 : 1);
  });
  take("([一二三四五六七八九]|[1-9])年级", (whole, count) => { grade(tools.numeralOf(count)); });
  take("([初高])([一二三])", (whole, school, count) => { grade((school === "初" ? 6 : 9) + tools.numeralOf(count)); });
  take("(?:for |in )?\\b(?:grade|year) ?(\\d{1,2})(?: students?)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th) grade(?:rs?)?\\b", (whole, one, other) => { grade(+(one || other)); });
  // Pupils of a school are of any of its grades.
  take("(小学|初中|高中|中学)的?(?:学?生|同学|孩子)们?", (whole, school) => { limits.grades |= SCHOOLS[school]; });
  take("(?:for )?\\b(primary|elementary|middle|junior|high|senior|secondary)(?: high)?(?: school)? (?:school |students?\\b|pupils?\\b|kids\\b|children\\b)+", (whole, school) => { limits.grades |= SCHOOLS[school]; });
  limits.text = text.trim();
  return limits;
}
