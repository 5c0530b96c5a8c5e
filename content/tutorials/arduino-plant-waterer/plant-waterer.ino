// 自动浇花器：干了浇两秒，等十分钟，再判断
const uint8_t SENSOR_PIN = A0;
const uint8_t PUMP_PIN = 7;

// 高电平触发的继电器写 HIGH，低电平触发的写 LOW
const uint8_t PUMP_ON = HIGH;
const uint8_t PUMP_OFF = (PUMP_ON == HIGH) ? LOW : HIGH;

const int RAW_DRY = 612;       // 空气中的读数
const int RAW_WET = 287;       // 水中的读数
const int THRESHOLD = 40;      // 低于百分之四十就浇

const unsigned long READ_EVERY = 2000UL;               // 两秒读一次
const unsigned long PUMP_TIME = 2000UL;                // 一次浇两秒
const unsigned long SOAK_TIME = 10UL * 60UL * 1000UL;  // 等十分钟
const uint8_t MAX_RUNS = 5;    // 连浇五次还是干，就停下来等人

unsigned long lastRead = 0;
unsigned long lastWatering = 0;
bool hasWatered = false;
uint8_t runs = 0;

// 湿度百分数；传感器脱落或短路时返回 -1
int readMoisture() {
  long sum = 0;
  for (uint8_t i = 0; i < 10; i++) {
    sum += analogRead(SENSOR_PIN);
    delay(5);
  }
  int raw = sum / 10;
  if (raw < 100 || raw > 900) {
    return -1;
  }
  int percent = map(raw, RAW_DRY, RAW_WET, 0, 100);
  return constrain(percent, 0, 100);
}

void waterOnce() {
  digitalWrite(PUMP_PIN, PUMP_ON);
  delay(PUMP_TIME);
  digitalWrite(PUMP_PIN, PUMP_OFF);
  lastWatering = millis();
  hasWatered = true;
  runs++;
}

void setup() {
  digitalWrite(PUMP_PIN, PUMP_OFF);   // 先定电平，再设为输出
  pinMode(PUMP_PIN, OUTPUT);
  Serial.begin(9600);
}

void loop() {
  unsigned long now = millis();
  if (now - lastRead < READ_EVERY) {
    return;
  }
  lastRead = now;

  int moisture = readMoisture();
  Serial.print("moisture=");
  Serial.print(moisture);
  Serial.print(" runs=");
  Serial.println(runs);

  if (moisture < 0) {
    return;                           // 保险一：读数不可信，不浇
  }
  if (moisture >= THRESHOLD) {
    runs = 0;                         // 够湿了，重新计数
    return;
  }
  if (hasWatered && now - lastWatering < SOAK_TIME) {
    return;                           // 保险二：水还在往下渗
  }
  if (runs >= MAX_RUNS) {
    return;                           // 保险三：可能没水，或者管子掉了
  }
  waterOnce();
}
