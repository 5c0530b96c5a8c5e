/// Which elements, attributes, properties and functions of SVG a published drawing may use.
///
/// Nothing here runs or loads: no script, link, `foreignObject`, `image`, `feImage`, font or cursor. References
/// lead to the drawing's own elements only. Animations change what `properties` and `geometry` name, so never `href`.
public enum SVGAllowList {
    public static let elements: Set<String> = words(
        """
        svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath \
        linearGradient radialGradient stop pattern clipPath mask marker style \
        filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA feComposite feConvolveMatrix \
        feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feGaussianBlur feMerge feMergeNode \
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence \
        animate animateTransform animateMotion mpath set
        """)

    /// Elements whose tags are left out while their content stays.
    public static let unwrapped: Set<String> = ["a"]

    /// Elements that hold nothing to see, so that nobody misses them.
    static let silent: Set<String> = ["metadata", "view"]

    /// What may be said in a style sheet, a `style` attribute or an attribute of the same name.
    public static let properties: Set<String> = words(
        """
        alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters \
        color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color \
        flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight \
        glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing \
        lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow \
        paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap \
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-rendering \
        transform transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
        """)

    /// Attributes of size, place and form; an animation may change them.
    static let geometry: Set<String> = words(
        """
        x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox transform offset startOffset \
        gradientTransform patternTransform refX refY markerWidth markerHeight rotate pathLength textLength stdDeviation scale \
        azimuth elevation surfaceScale specularExponent specularConstant diffuseConstant baseFrequency seed radius k1 k2 k3 \
        k4 z pointsAtX pointsAtY pointsAtZ limitingConeAngle amplitude exponent intercept slope tableValues values
        """)

    /// Other attributes, harmless in themselves.
    static let others: Set<String> = words(
        """
        id class lang role aria-label aria-labelledby aria-describedby aria-hidden version preserveAspectRatio gradientUnits \
        spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits orient \
        lengthAdjust method spacing side filterUnits primitiveUnits in in2 result mode operator type order kernelMatrix \
        divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha numOctaves stitchTiles xChannelSelector \
        yChannelSelector attributeType from to by dur begin end min max repeatCount repeatDur restart keyTimes keySplines \
        keyPoints calcMode additive accumulate attributeName path origin requiredFeatures requiredExtensions systemLanguage
        """)

    /// Attributes whose value is text for people or a name, so that brackets mean nothing in it.
    static let plainText: Set<String> = ["id", "class", "aria-label", "aria-labelledby", "aria-describedby", "lang", "role"]

    /// Functions that may stand in values; `url` only with an id of the drawing.
    static let functions: Set<String> = words(
        """
        url rgb rgba hsl hsla matrix matrix3d translate translatex translatey scale scalex scaley rotate skewx skewy calc \
        min max clamp blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia circle \
        ellipse inset polygon
        """)

    static func isAttribute(_ name: String) -> Bool {
        properties.contains(name) || geometry.contains(name) || others.contains(name)
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }
}
