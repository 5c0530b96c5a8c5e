// A school with two campuses, of which questions are asked.
"use strict";

const entry = (front) => `---\n${front.trim()}\n---\n\n.\n`;

module.exports = {
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\nchannels: [{phone: 555-0100}, {desk: 总服务台}]\n",
  "campuses/south.md": entry(`title: 南校区
address: 学府路 8 号
hours: {mon-fri: "08:00-17:30", sat: "09:00-12:00"}
exceptions:
  - {date: 2026-12-05, closed: true, note: 运动会}
  - {date: 2027-05-01, until: 2027-05-05, closed: true, note: 劳动节放假}
  - {date: 2027-01-01, until: 2027-01-03, closed: true, note: 元旦放假}`),
  "campuses/south.en.md": entry("title: South Campus\naddress: 8 Xuefu Road"),
  "campuses/north.md": entry(`title: 北校区
address: 长江路 2 号
hours: {mon-fri: "12:00-18:00"}
exceptions:
  - {date: 2027-01-01, until: 2027-01-03, closed: true, note: 元旦放假}`),
  "campuses/north.en.md": entry("title: North Campus"),
  "spaces/workshop.md": entry("title: 木工房\ncampus: south\nfloor: 一层\nroom: \"101\"\ncapacity: 24"),
  "spaces/workshop.en.md": entry("title: Workshop"),
  "spaces/lab.md": entry("title: 电子实验室\ncampus: north\nfloor: 三层\nhours: {mon: \"13:00-15:00\"}").replace(/\.\n$/, "订房走 [[lab-booking]]。\n"),
  "services/lab-booking.md": entry("title: 约实验室\nmode: virtual\nkind: booking\nchannels: [{phone: 555-0102}]"),
  "spaces/lab.en.md": entry("title: Electronics lab"),
  "spaces/attic.md": entry("title: 阁楼\ncampus: south\nstatus: review"),
  "equipment/laser.md": entry(`title: 激光切割机
process: 激光切割
requires: [laser-safety]
supervision: 3
units:
  - {code: LC-1, space: workshop, condition: working, loanable: false, asset_no: 2025-77, custodian: wang-fang, price: 23800}`),
  "equipment/laser.en.md": entry("title: Laser cutter\nprocess: Laser cutting"),
  "equipment/printer.md": entry(`title: 3D 打印机
process: 3D 打印
supervision: 1
units:
  - {code: P-1, space: lab, condition: working}
  - {code: P-2, space: lab, condition: out-of-order, note: 等喷头}`),
  "equipment/printer.en.md": entry("title: 3D printer"),
  "equipment/wire.md": entry("title: 热线切割机\nmaker: Proxxon\nmodel: Thermocut 230/E（台式）\naliases: [泡沫切割机, foam-cutter.html, cutter, 老地址/热线]\nunits:\n  - {code: H-1, space: workshop, condition: working, loanable: true}"),
  "equipment/wire.en.md": entry("title: Hot wire\naliases: [Styrofoam cutter]"),
  "equipment/lathe.md": entry("title: 小车床\nmodel: C-200\nrequires: [laser-safety]\nunits:\n  - {code: Z-1, space: workshop, condition: retired, loanable: true}"),
  "equipment/lathe.en.md": entry("title: Mini lathe"),
  "equipment/drone.md": entry("title: 无人机\nunits:\n  - {code: D-1, space: lab, condition: out-of-order, loanable: true}\n  - {code: D-2, space: lab, condition: retired}"),
  "equipment/drone.en.md": entry("title: Drone"),
  "equipment/labels.md": entry("title: 标签打印机\nunits:\n  - {code: T-1, space: workshop}"),
  "equipment/labels.en.md": entry("title: Label printer"),
  "equipment/iron.md": entry("title: 电烙铁\nprocess: 焊接\nunits:\n  - {space: lab, condition: limited}"),
  "equipment/iron.en.md": entry("title: Soldering iron\nprocess: Soldering"),
  "equipment/meter.md": entry("title: 万用表\nunits:\n  - {code: M-1, space: lab, condition: working, loanable: true}"),
  "equipment/meter.en.md": entry("title: Multimeter"),
  "equipment/sewing-a.md": entry("title: 缝纫机\nunits:\n  - {code: S-1, space: workshop, condition: working}"),
  "equipment/sewing-b.md": entry("title: 缝纫机\nunits:\n  - {code: S-2, space: lab, condition: out-of-order}"),
  "equipment/vacuum.md": entry("title: 真空成型机\nstatus: review\nunits:\n  - {code: V-1, space: lab, condition: working}"),
  "equipment/plotter.md": entry("title: 刻字机\nstatus: withdrawn\nunits:\n  - {code: K-1, space: lab}"),
  "materials/ply-3.md": entry(`title: 椴木板 3 mm
unit: 张
price: 6
stock:
  - {campus: south, space: workshop, shelf: B2, quantity: 20}
  - {campus: north, quantity: 0}`),
  "materials/ply-3.en.md": entry("title: Basswood board, 3 mm\nunit: sheet"),
  "materials/ply-5.md": entry("title: 椴木板 5 mm\nunit: 张\nprice: 9\nsubstitutes: [ply-3, felt, attic-board]\nstock:\n  - {campus: north, space: lab, quantity: 4}"),
  "materials/ply-5.en.md": entry("title: Basswood board, 5 mm\nunit: sheet"),
  "materials/attic-board.md": entry("title: 阁楼板\nunit: 张\nstatus: review"),
  "materials/pla.md": entry("title: PLA 线材\nunit: 卷\nprice: 12\ncurrency: USD\nstock:\n  - {campus: north}"),
  "materials/pla.en.md": entry("title: PLA filament\nunit: roll"),
  "materials/ink.md": entry("title: 打印机墨水\nprice: 30\nunit: 瓶"),
  "materials/ink.en.md": entry("title: Printer ink\nunit: bottle"),
  "materials/led.md": entry("title: LED\nunit: 颗"),
  "materials/felt.md": entry("title: 毛毡\nunit: 张"),
  "materials/felt.en.md": entry("title: Felt"),
  "people/wang-li.md": entry("title: 王立\nrole: 物理教师\ncampus: north\nsubjects: [物理]\nskills: [iron]\nhours: {tue: \"16:00-17:30\"}"),
  "people/wang-li.en.md": entry("title: Wang Li\nrole: Physics teacher"),
  "people/wang-fang.md": entry("title: 王芳\nrole: 馆员\ncampus: south\nsupervises: [laser]"),
  "people/wang-fang.en.md": entry("title: Wang Fang\nrole: Librarian, South Campus"),
  "people/li-qiang.md": entry("title: 李强\nrole: 美术教师\nsubjects: [美术]\ncampus: north"),
  "people/li-qiang.en.md": entry("title: Li Qiang\nrole: Art teacher"),
  "people/xiaoming.md": entry("title: 赵小明\nby: student\nskills: [laser, iron]"),
  "trainings/laser-safety.md": entry("title: 激光安全培训\nminutes: 90"),
  "trainings/iron.md": entry("title: 电烙铁证\nminutes: 30\nvalid_months: 12"),
  "trainings/laser-safety.en.md": entry("title: Laser safety training"),
  "events/evening.md": entry(`title: 开放之夜
start: 2026-11-04 16:30
end: 2026-11-04 18:00
repeat: {every: week}
except: [2026-12-02]
capacity: 20
signup: 不用报名
space: lab
mentors: [wang-li]`),
  "events/evening.en.md": entry("title: Open evening"),
  "events/laser-day.md": entry("title: 激光入门日\nstart: 2026-12-12 09:00\nend: 2026-12-12 10:30\nsignup: https://form.example.com/\nspace: workshop\ntrainings: [laser-safety]"),
  "events/laser-day.en.md": entry("title: Laser day"),
  "events/market.md": entry("title: 跳蚤市集\nstart: 2026-12-19 13:00\nend: 2026-12-19 16:00\nsignup: 摊位 12 月 10 日以前报\nspace: workshop"),
  "events/market.en.md": entry("title: Flea market"),
  "equipment/thermal.md": entry("title: 热像仪\nunits:\n  - {code: R-1, space: lab, condition: working, loanable: true}"),
  "equipment/thermal.en.md": entry("title: Thermal camera"),
  "services/lending.md": entry("title: 器材外借\nsummary: 押学生卡，借三天。\nmode: physical\nkind: loan\nspace: lab\nequipment: [thermal]\nchannels: [{phone: 555-0103}]"),
  "services/lending.en.md": entry("title: Lending desk\nsummary: On your card, for three days.\nchannels: [{phone: 555-0103}]"),
  "events/trip.md": entry("title: 秋游\nstart: 2026-10-10 08:00\nspace: workshop"),
  "events/trip.en.md": entry("title: Autumn trip"),
  "services/booking.md": entry("title: 设备预约\nmode: physical\nkind: booking\nspace: workshop\nequipment: [laser]\nchannels: [{desk: 一楼服务台}, {phone: 555-0101}]"),
  "services/booking.en.md": entry("title: Book a machine\nchannels: [{desk: Ground floor desk}, {phone: 555-0101}]"),
  "services/desk.md": entry("title: 咨询台\nmode: physical\nkind: enquiry\nspace: workshop\nstaff: [wang-fang]\nhours: {mon-fri: \"12:00-13:00\"}\nchannels: [{email: desk@school.example.com}]"),
  "services/desk.en.md": entry("title: Enquiry desk\nchannels: [{email: desk@school.example.com}]"),
  "resources/arduino.md": entry("title: Arduino 入门\nkind: book\ncall_number: TP368/12\nholdings:\n  - {campus: south, space: workshop, shelf: A3, copies: 3}"),
  "resources/camera.md": entry("title: 相机套件\nkind: kit\naccess: 凭学生证借一周"),
  "tutorials/card.md": entry("title: 立体贺卡\nminutes: 30\ngrades: 5-6"),
  "tutorials/lamp.md": entry("title: 小夜灯\nminutes: 80\ngrades: 7-9\ntools: [iron]\nmaterials: [{item: ply-3, quantity: 1}, {item: led, quantity: 4}]"),
  "tutorials/box.md": entry("title: 激光盒子\nminutes: 60\ngrades: 7-9\ntools: [laser]"),
};
