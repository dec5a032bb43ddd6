package org.frontline.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What the feature codes of GeoNames are in our terms: {@code geonames-kinds.tsv}. */
public final class FeatureKinds {
    private static final String SETTLEMENT = "settlement";
    private static final long CITY = 100_000;
    private static final long TOWN = 5_000;

    private final Map<String, Feature> byCode = new HashMap<>();

    private FeatureKinds(Tsv file) {
        for (TsvRow row : file.rows()) {
            Feature feature = new Feature(EntityType.ofLabel(row.required("type")), row.required("kind"));
            for (String code : row.list("codes")) {
                if (byCode.put(code, feature) != null) {
                    throw row.error("codes", code, "stands in two rows; keep one");
                }
            }
        }
    }

    public static FeatureKinds bundled() {
        return new FeatureKinds(Tsv.bundled("geonames-kinds.tsv"));
    }

    /** A type and kind of place. */
    public record Feature(EntityType type, String kind) {}

    /** Null where places of that code are not read. */
    public @Nullable Feature of(String code, long population) {
        Feature feature = byCode.get(code);
        return feature == null || !feature.kind().equals(SETTLEMENT)
                ? feature
                : new Feature(feature.type(), bySize(population));
    }

    private static String bySize(long population) {
        if (population >= CITY) {
            return "city";
        }
        return population >= TOWN ? "town" : "village";
    }
}
