package org.frontline.gazetteer.geonames;

import org.frontline.model.Place;

/** The middle of places, by directions from the centre of the earth, so that the date line does not matter. */
final class Centre {
    private double x;
    private double y;
    private double z;

    void add(Place place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        x += Math.cos(lat) * Math.cos(lon);
        y += Math.cos(lat) * Math.sin(lon);
        z += Math.sin(lat);
    }

    double lat() {
        return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    }

    double lon() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
