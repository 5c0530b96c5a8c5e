/// Units as siunitx names them.
enum Units {
    static let prefixes = Dictionary(
        uniqueKeysWithValues: Symbol.pairs(
            """
            yocto y zepto z atto a femto f pico p nano n micro μ milli m centi c deci d deca da deka da hecto h kilo k mega M giga G
            tera T peta P exa E zetta Z yotta Y
            """))

    static let prefixSigns = Set(prefixes.values)

    static let named = Dictionary(
        uniqueKeysWithValues: Symbol.pairs(
            """
            metre m meter m second s ampere A kelvin K mole mol candela cd gram g kilogram kg hertz Hz newton N pascal Pa joule J watt W
            coulomb C volt V farad F ohm Ω siemens S weber Wb tesla T henry H lumen lm lux lx becquerel Bq gray Gy sievert Sv katal kat
            minute min hour h day d degree ° degreeCelsius ℃ celsius ℃ arcminute ′ arcsecond ″ litre L liter L tonne t hectare ha bar bar
            electronvolt eV atomicmassunit u dalton Da decibel dB percent % radian rad steradian sr angstrom Å astronomicalunit au
            parsec pc bit bit byte B kWh kWh m m s s g g kg kg cm cm mm mm km km nm nm mol mol N N J J W W V V A A mA mA Pa Pa kPa kPa
            Hz Hz kHz kHz eV eV L L mL mL K K C C
            """))
}
