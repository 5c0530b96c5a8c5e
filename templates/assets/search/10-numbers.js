var digits = new Int8Array(128).fill(-1);
(function () {
  var digit = 0;
  for (var code = 0x20; code < 0x7f; code++) {
    if ('"\\<>&|'.indexOf(String.fromCharCode(code)) < 0) digits[code] = digit++;
  }
})();

/* Calls visit(number) for each number of a text. */
function eachNumber(text, visit) {
  var number = 0;
  for (var i = 0; i < text.length; i++) {
    var digit = digits[text.charCodeAt(i)] - GRADES;
    if (digit < FINALS) {
      visit(number * FINALS + digit);
      number = 0;
    } else {
      number = number * OTHERS + digit - FINALS;
    }
  }
}

/* Passages with grades: { ids, weights, grades }, ids ascending. Each passage stands once in a term's postings. */
function decodePostings(index, text) {
  var ids = [], grade = 0, next = 0, number = 0;
  for (var i = 0; i < text.length; i++) {
    var digit = digits[text.charCodeAt(i)];
    if (digit < GRADES) {
      grade = digit;
      next = 0;
      number = 0;
    } else if (digit < GRADES + FINALS) {
      next += number * FINALS + digit - GRADES;
      ids.push(next);
      index.weightOf[next] = index.weights[grade];
      index.gradeOf[next++] = grade;
      number = 0;
    } else {
      number = number * OTHERS + digit - GRADES - FINALS;
    }
  }
  return gathered(index, ids);
}
