// The bill of materials for so many kits, and the columns of the reader's campus only.
(function () {
  "use strict";

  function rounded(value, steps) { return Math.round(value * steps) / steps; }
  function money(value) { return Math.round(Math.round(value * 1e6) / 1e4) / 100; }

  // As the page writes numbers: groups from five digits on, no needless zeros.
  function words(value, digits) {
    var parts = value.toFixed(digits).split(".");
    var whole = parts[0].length > 4 ? parts[0].replace(/(\d)(?=(\d{3})+$)/g, "$1,") : parts[0];
    var rest = (parts[1] || "").replace(/0+$/, "");
    return rest ? whole + "." + rest : whole;
  }

  document.querySelectorAll("[data-materials]").forEach(function (bill) {
    var input = bill.querySelector("[data-kits]");
    var rows = Array.from(bill.querySelectorAll("[data-row]"));
    var totals = Array.from(bill.querySelectorAll("[data-total]"));
    var enough = bill.getAttribute("data-enough");

    function pattern(currency) {
      var total = totals.filter(function (row) { return row.getAttribute("data-total") === currency; })[0];
      return total ? total.getAttribute("data-money") : "{number}";
    }

    function show() {
      var kits = Math.min(999, Math.max(1, Math.floor(Number(input.value)) || 1));
      var sums = {};
      rows.forEach(function (row) {
        var quantity = rounded(Number(row.getAttribute("data-each")) * kits, 1e6);
        var unit = row.getAttribute("data-unit");
        var price = row.hasAttribute("data-price") ? Number(row.getAttribute("data-price")) : null;
        var currency = row.getAttribute("data-currency");
        var sum = sums[currency] = sums[currency] || { cost: 0, spend: {} };
        row.querySelector("[data-needed]").textContent = words(quantity, 6) + (unit ? " " + unit : "");
        if (price !== null) {
          var cost = money(price * quantity);
          sum.cost = money(sum.cost + cost);
          row.querySelector("[data-cost]").textContent = pattern(currency).replace("{number}", words(cost, 2));
        }
        row.querySelectorAll("[data-have]").forEach(function (cell) {
          var missing = rounded(Math.max(0, quantity - Number(cell.getAttribute("data-have"))), 1e6);
          var campus = cell.getAttribute("data-campus");
          cell.textContent = missing > 0 ? words(missing, 6) : enough;
          if (price !== null) sum.spend[campus] = money((sum.spend[campus] || 0) + money(price * missing));
        });
      });
      totals.forEach(function (row) {
        var sum = sums[row.getAttribute("data-total")] || { cost: 0, spend: {} };
        var shape = row.getAttribute("data-money");
        row.querySelector("[data-cost]").textContent = shape.replace("{number}", words(sum.cost, 2));
        row.querySelectorAll("[data-spend]").forEach(function (cell) {
          var spend = sum.spend[cell.getAttribute("data-campus")];
          if (spend !== undefined) cell.textContent = shape.replace("{number}", words(spend, 2));
        });
      });
    }

    function fold() {
      var campus = document.documentElement.getAttribute("data-my-campus");
      var cells = Array.from(bill.querySelectorAll("[data-campus]"));
      var known = cells.some(function (cell) { return cell.getAttribute("data-campus") === campus; });
      cells.forEach(function (cell) { cell.hidden = known && cell.getAttribute("data-campus") !== campus; });
    }

    if (input) input.addEventListener("input", show);
    document.addEventListener("lathe-campus", fold);
    fold();
    // A browser that goes back keeps what was typed.
    if (input && input.value !== "1") show();
  });
})();
