function emptyHits(count) {
  return { ids: new Uint32Array(count), weights: new Float32Array(count), grades: new Uint8Array(count) };
}

/* Passages whose weights and grades were written into the room of the index. */
function gathered(index, ids) {
  var hits = emptyHits(ids.length);
  hits.ids.set(ids);
  hits.ids.sort().forEach((id, i) => {
    hits.weights[i] = index.weightOf[id];
    hits.grades[i] = index.gradeOf[id];
    index.weightOf[id] = 0;
  });
  return hits;
}

/* Those of some hits, at most so many, for which choose(i, hits, count) has written something at count. */
function chosen(from, choose) {
  var hits = emptyHits(from.ids.length), count = 0;
  from.ids.forEach((id, i) => {
    hits.ids[count] = id;
    if (choose(i, hits, count)) count++;
  });
  return { ids: hits.ids.subarray(0, count), weights: hits.weights.subarray(0, count), grades: hits.grades.subarray(0, count) };
}

/* Passages in all lists; the weakest grade and weight count. */
function intersect(lists) {
  return !lists[0] ? emptyHits(0) : lists.sort((a, b) => a.ids.length - b.ids.length).reduce((a, b) => {
    var j = 0;
    return chosen(a, (i, hits, count) => {
      while (b.ids[j] < a.ids[i]) j++;
      hits.weights[count] = Math.min(a.weights[i], b.weights[j]);
      hits.grades[count] = Math.min(a.grades[i], b.grades[j]);
      return b.ids[j] === a.ids[i];
    });
  });
}

/* Passages in any list; the best counts. */
function unite(index, lists) {
  if (lists.length === 1) return lists[0];
  var ids = [];
  lists.forEach(list => {
    list.ids.forEach((id, i) => {
      if (!index.weightOf[id]) ids.push(id);
      if (list.weights[i] > index.weightOf[id]) {
        index.weightOf[id] = list.weights[i];
        index.gradeOf[id] = list.grades[i];
      }
    });
  });
  return gathered(index, ids);
}

function scaled(from, factor, leastGrade) {
  return chosen(from, (i, hits, count) => {
    hits.weights[count] = from.weights[i] * factor;
    hits.grades[count] = from.grades[i];
    return from.grades[i] >= leastGrade;
  });
}
