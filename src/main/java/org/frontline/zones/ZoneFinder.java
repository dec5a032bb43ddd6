package org.frontline.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.frontline.model.Span;
import org.frontline.zones.Zone.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the zones of a text. */
public final class ZoneFinder {
    /** A dateline ends before it. */
    private static final int HEAD = 250;
    /** A credit or tag line begins behind it, counted from the end. */
    private static final int END = 500;
    /** A longer line is running text, whatever its first words. */
    private static final int LONGEST_LINE = 400;

    private final Agencies agencies;
    private final List<ZoneRule> head;
    private final List<ZoneRule> end;
    private final List<ZoneRule> line;

    private ZoneFinder(List<ZoneRule> rules, Agencies agencies) {
        this.agencies = agencies;
        this.head = rules.stream().filter(r -> r.at() == ZoneRule.At.HEAD).toList();
        this.end = rules.stream().filter(r -> r.at() == ZoneRule.At.END).toList();
        this.line = rules.stream().filter(r -> r.at() == ZoneRule.At.LINE).toList();
    }

    public static ZoneFinder bundled() {
        return of(ZoneRules.bundled(Agencies.bundled()));
    }

    /** With these rules alone, as examples want it. */
    static ZoneFinder of(List<ZoneRule> rules) {
        return new ZoneFinder(rules, Agencies.bundled());
    }

    /** The zones in the order of the rules that find them: those of the head, of the end, of lines. */
    public List<Zone> find(String text) {
        List<Zone> zones = new ArrayList<>();
        apply(head, text, 0, Math.min(text.length(), HEAD), zones);
        apply(end, text, Math.max(0, text.length() - END), text.length(), zones);
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from && to - from <= LONGEST_LINE) {
                apply(line, text, from, to, zones);
            }
            from = to + 1;
        }
        return List.copyOf(zones);
    }

    /** The agency or station that the text comes from by its own account, null where it names none. */
    public @Nullable String origin(String text) {
        return origin(find(text));
    }

    /** A credit at the end says more than a dateline; of several, the first counts. */
    public static @Nullable String origin(List<Zone> zones) {
        String origin = null;
        for (Zone zone : zones) {
            boolean better = origin == null || zone.kind() == Kind.DATELINE;
            origin = zone.credited() != null && better ? zone.credited() : origin;
        }
        return origin;
    }

    private void apply(List<ZoneRule> rules, String text, int from, int to, List<Zone> zones) {
        String part = text.substring(from, to);
        for (ZoneRule rule : rules) {
            if (!part.contains(rule.needs())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(part);
            if (matcher.find()) {
                Span span = new Span(from + matcher.start(), from + matcher.end());
                zones.add(new Zone(rule.kind(), span, credited(rule, matcher)));
            }
        }
    }

    private @Nullable String credited(ZoneRule rule, Matcher matcher) {
        String agency = rule.hasAgency() ? matcher.group("agency") : null;
        return agency == null ? rule.credits() : agencies.credited(agency);
    }
}
