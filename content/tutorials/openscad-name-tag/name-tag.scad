// 名牌，单位毫米。改下面的变量，按 F5 预览，F6 计算，F7 导出。
// 许可：CC BY-SA 4.0

name = "小川";
text_size = 11;
face = "Noto Sans CJK SC:style=Bold";

length = 64;
width = 22;
thickness = 2;
corner = 4;
raise = 0.8;                // 字高出板面多少

hole = 4;
hole_x = -length / 2 + 6;   // 孔心离左边 6 毫米

$fn = 64;                   // 圆分成多少段

module plate() {
  linear_extrude(thickness)
    offset(r = corner)
      square([length - 2 * corner, width - 2 * corner], center = true);
}

module plate_with_hole() {
  difference() {
    plate();
    translate([hole_x, 0, -1])
      cylinder(d = hole, h = thickness + 2);
  }
}

module label() {
  translate([4, 0, thickness - 0.01])
    linear_extrude(raise + 0.01)
      text(name, size = text_size, font = face,
           halign = "center", valign = "center");
}

plate_with_hole();
label();
