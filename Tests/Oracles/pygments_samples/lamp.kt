package club.lamp

import kotlin.math.max

/** A lamp with a level. */
data class Lamp(val name: String, var level: Int = 10) {
    companion object {
        const val MOST = 255
    }

    fun dim(by: Int): Int {
        level = max(0, level - by)
        return level
    }
}

sealed interface Event
object Pressed : Event

fun describe(lamp: Lamp): String = when {
    lamp.level == 0 -> "off"
    lamp.level > 128 -> "bright: ${lamp.level}"
    else -> "dim $lamp"
}

fun main() {
    val lamps = listOf(Lamp("desk"), Lamp("shelf", 200))
    for (lamp in lamps) {
        println(describe(lamp))
    }
    /* block */ val levels = lamps.map { it.level }.filter { it > 5 } // rest
    if (levels.isEmpty()) throw IllegalStateException("none\n")
}
