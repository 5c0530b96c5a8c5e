function emptyHits(count) {
  return { ids: new Uint32Array(count), weights: new Float32Array(count), grades: new Uint8Array(count) };
}

/* Passages in all lists; the weakest grade and the mean weight count. */
function intersect(lists) {
  lists = lists.slice().sort((a, b) => a.ids.length - b.ids.length);
  return lists.slice(1).reduce((a, b) => {
    var hits = emptyHits(Math.min(a.ids.length, b.ids.length)), count = 0, j = 0;
    for (var i = 0; i < a.ids.length; i++) {
      while (j < b.ids.length && b.ids[j] < a.ids[i]) j++;
      if (j < b.ids.length && b.ids[j] === a.ids[i]) {
        hits.ids[count] = a.ids[i];
        hits.weights[count] = Math.min(a.weights[i], b.weights[j]);
        hits.grades[count++] = Math.min(a.grades[i], b.grades[j]);
      }
    }
    return cut(hits, count);
  }, lists[0] || emptyHits(0));
}

/* Passages in any list; the best counts. */
function unite(index, lists) {
  if (lists.length === 1) return lists[0];
  var best = index.weightOf, grades = index.gradeOf, ids = [];
  lists.forEach(list => {
    for (var i = 0; i < list.ids.length; i++) {
      var id = list.ids[i];
      if (!best[id]) ids.push(id);
      if (list.weights[i] > best[id]) {
        best[id] = list.weights[i];
        grades[id] = list.grades[i];
      }
    }
  });
  var hits = emptyHits(ids.length);
  hits.ids.set(ids);
  hits.ids.sort();
  for (var i = 0; i < ids.length; i++) {
    var id = hits.ids[i];
    hits.weights[i] = best[id];
    hits.grades[i] = grades[id];
    best[id] = 0;
  }
  return hits;
}

function cut(hits, count) {
  return { ids: hits.ids.subarray(0, count), weights: hits.weights.subarray(0, count), grades: hits.grades.subarray(0, count) };
}

function scaled(hits, factor, leastGrade) {
  var result = emptyHits(hits.ids.length), count = 0;
  for (var i = 0; i < hits.ids.length; i++) {
    if (hits.grades[i] < leastGrade) continue;
    result.ids[count] = hits.ids[i];
    result.weights[count] = hits.weights[i] * factor;
    result.grades[count++] = hits.grades[i];
  }
  return cut(result, count);
}

function includes(ids, id) {
  var low = 0, high = ids.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (ids[middle] < id) low = middle + 1; else high = middle;
  }
  return ids[low] === id;
}
