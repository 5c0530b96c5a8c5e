// 盲文门牌，单位毫米。改 cells，按 F6 计算，F7 导出；竖着打印，加 5 毫米裙边。
// 许可：CC BY-SA 4.0

// 图书馆：t u sh u g uan（现行盲文，不标声调）
cells = [[2,3,4,5], [1,3,6], [1,5,6], [1,3,6], [1,2,4,5], [1,2,4,5,6]];

pitch = 2.5;      // 点距
advance = 6;      // 方距
dot_d = 1.5;      // 点的底面直径
dot_h = 0.6;      // 点高
margin = 6;       // 点到板边
thickness = 3;
corner = 3;

// 第 n 点的位置：1、2、3 在左列，从上往下；4、5、6 在右列
function dot_x(n) = n > 3 ? pitch : 0;
function dot_y(n) = -((n - 1) % 3) * pitch;

module dot() {
  intersection() {
    scale([1, 1, dot_h / (dot_d / 2)]) sphere(d = dot_d, $fn = 32);
    translate([-dot_d, -dot_d, 0]) cube([2 * dot_d, 2 * dot_d, dot_h]);
  }
}

module braille(cells) {
  for (i = [0 : len(cells) - 1])
    for (n = cells[i])
      translate([i * advance + dot_x(n), dot_y(n), 0]) dot();
}

width = (len(cells) - 1) * advance + pitch + 2 * margin;
height = 2 * pitch + 2 * margin;

linear_extrude(thickness)
  translate([corner, corner])
    offset(r = corner, $fn = 48)
      square([width - 2 * corner, height - 2 * corner]);

translate([margin, height - margin, thickness])
  braille(cells);
