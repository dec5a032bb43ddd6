package org.frontline.resolve;

import org.frontline.model.Place;

/** Distances on the globe, by the haversine formula (Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984). */
final class Geodesy {
    private static final double EARTH_RADIUS_KM = 6371;

    private Geodesy() {}

    static double kilometres(Place one, Place other) {
        double lat1 = Math.toRadians(one.lat());
        double lat2 = Math.toRadians(other.lat());
        double h = haversine(lat2 - lat1)
                + Math.cos(lat1) * Math.cos(lat2) * haversine(Math.toRadians(other.lon() - one.lon()));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double haversine(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }
}
