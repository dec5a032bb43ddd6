package org.frontline.gazetteer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A river as a line of points from upstream to the mouth.
 *
 * <p>Reckoned on a plane around the place in question: within {@value #REACH} km the error is less than that of the points.
 */
record Course(List<Point> points) {
    private static final double KM_PER_DEGREE = 111.2;
    /** A place farther from the water is not spoken of as lying on its bank. In kilometres. */
    private static final double REACH = 80;
    /** The points are no better known than so. In kilometres. */
    private static final double BLUR = 1;

    Course {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException(points.size() + " points are no course");
        }
    }

    /** In degrees, north and east, WGS 84. */
    record Point(double lat, double lon) {}

    /** As seen by one who looks downstream. */
    enum Bank {
        RIGHT,
        LEFT;

        /** As ids and data have it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The bank that a place lies on; null too near the water to tell, too far from it, or beyond an end of the course. */
    @Nullable
    Bank bankOf(double lat, double lon) {
        double scale = Math.cos(Math.toRadians(lat));
        Reach nearest = null;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            Reach reach =
                    Reach.of((from.lon() - lon) * scale, from.lat() - lat, (to.lon() - lon) * scale, to.lat() - lat, i);
            nearest = nearest == null || reach.isNearerThan(nearest) ? reach : nearest;
        }
        if (nearest == null || isBeyond(nearest) || nearest.distance() > REACH || nearest.distance() < BLUR) {
            return null;
        }
        return nearest.leftwards() > 0 ? Bank.LEFT : Bank.RIGHT;
    }

    private boolean isBeyond(Reach reach) {
        return reach.index() == 0 && reach.along() < 0 || reach.index() + 2 == points.size() && reach.along() > 1;
    }

    /**
     * A straight piece of the course, as it lies to the place.
     *
     * @param along where its line comes nearest to the place, 0 at its beginning, 1 at its end
     * @param distance of its nearest point, in kilometres
     * @param leftwards how far the place lies to the left of its line, in kilometres
     */
    private record Reach(int index, double along, double distance, double leftwards) {
        /** Of two that meet in their nearest point the one that is seen less obliquely tells the side. */
        private static final double SAME = 1e-9;

        /** The place is the origin; x is east, y north, in degrees of latitude. */
        static Reach of(double x, double y, double toX, double toY, int index) {
            double dx = toX - x;
            double dy = toY - y;
            double along = -(x * dx + y * dy) / (dx * dx + dy * dy);
            double t = Math.max(0, Math.min(1, along));
            double distance = Math.hypot(x + t * dx, y + t * dy) * KM_PER_DEGREE;
            double leftwards = (dy * x - dx * y) / Math.hypot(dx, dy) * KM_PER_DEGREE;
            return new Reach(index, along, distance, leftwards);
        }

        boolean isNearerThan(Reach other) {
            return Math.abs(distance - other.distance) < SAME
                    ? Math.abs(leftwards) > Math.abs(other.leftwards)
                    : distance < other.distance;
        }
    }

    Point middle() {
        return points.get(points.size() / 2);
    }
}
