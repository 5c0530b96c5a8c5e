var digits = new Int8Array(128).fill(-1);
(function () {
  var digit = 0;
  for (var code = 0x20; code < 0x7f; code++) {
    if ('"\\<>&|'.indexOf(String.fromCharCode(code)) < 0) digits[code] = digit++;
  }
})();

/* Calls visit(number) for each number of a text, and begin(grade), where given, for each grade before numbers. */
function eachNumber(text, visit, begin) {
  var number = 0;
  for (var i = 0; i < text.length; i++) {
    var digit = digits[text.charCodeAt(i)] - GRADES;
    if (digit >= FINALS) number = number * OTHERS + digit - FINALS;
    else {
      if (digit >= 0) visit(number * FINALS + digit);
      else if (begin) begin(digit + GRADES);
      number = 0;
    }
  }
}

/* Passages with grades: { ids, weights, grades }, ids ascending. Each passage stands once in a term's postings. */
function decodePostings(index, text) {
  var ids = [], grade = 0, next = 0;
  eachNumber(text, gap => {
    next += gap;
    ids.push(next);
    index.weightOf[next] = index.weights[grade];
    index.gradeOf[next++] = grade;
  }, digit => {
    grade = digit;
    next = 0;
  });
  return gathered(index, ids);
}
