import Foundation

/// A place on Earth in degrees, north and east positive.
public struct Location: Sendable, Hashable {
    public var latitude: Double
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Great-circle distance in kilometres on a sphere of the Earth's mean radius (haversine formula).
    public func distance(to other: Location) -> Double {
        let radians = Double.pi / 180
        let latitudes = (other.latitude - latitude) * radians / 2
        let longitudes = (other.longitude - longitude) * radians / 2
        let chord =
            sin(latitudes) * sin(latitudes)
            + cos(latitude * radians) * cos(other.latitude * radians) * sin(longitudes) * sin(longitudes)
        return 2 * 6371.0088 * asin(min(1, chord.squareRoot()))
    }
}
