package org.frontline.aggregate.timeline;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The probability of each side's holding a place; what is missing to 1 is that nobody knows.
 *
 * <p>An event of probability p mixes two beliefs, p parts of how the place stands if it happened and 1 − p parts of how
 * it stood before: Jeffrey, The Logic of Decision, 1965, ch. 11, on uncertain evidence. Between events all belief fades
 * at a constant rate towards not knowing.
 */
final class Belief {
    /** Holds what its holder left, as far as nobody is known to have taken it. */
    private static final String NOBODY = "";

    private final TreeMap<String, Double> mass = new TreeMap<>();

    double of(String side) {
        return mass.getOrDefault(side, 0.0);
    }

    double known() {
        return mass.entrySet().stream()
                .filter(e -> !e.getKey().equals(NOBODY))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The side believed most, null where none is at all; ties go to the first name. */
    @Nullable
    String top() {
        String top = null;
        double most = 0;
        for (Map.Entry<String, Double> e : mass.entrySet()) {
            if (!e.getKey().equals(NOBODY) && e.getValue() > most) {
                top = e.getKey();
                most = e.getValue();
            }
        }
        return top;
    }

    void fade(double factor) {
        mass.replaceAll((side, belief) -> belief * factor);
    }

    /** Supposes a holder where none is known. */
    void suppose(String side, double belief) {
        if (known() == 0) {
            mass.clear();
            mass.put(side, belief);
        }
    }

    /** The side holds the place, with the probability p. */
    void holds(String side, double p) {
        mass.replaceAll((other, belief) -> belief * (1 - p));
        mass.merge(side, p, Double::sum);
    }

    /**
     * Somebody says that the side holds the place, which tells of no change: the odds against each other known side grow by
     * p to 1 − p (Bayes), and of what nobody knows p parts are the side's.
     */
    void observes(String side, double p) {
        double unknown = Math.max(0, 1 - known() - of(NOBODY)) + of(NOBODY);
        mass.remove(NOBODY);
        mass.replaceAll((who, belief) -> belief * (who.equals(side) ? p : 1 - p));
        mass.merge(side, unknown * p, Double::sum);
        double all = known() + unknown * (1 - p);
        if (all > 0) {
            mass.replaceAll((who, belief) -> belief / all);
        }
    }

    /** The side says that it holds the place: believed up to the cap, and for a share of what was left to nobody. */
    void claims(String side, double p, double cap, double vacantShare) {
        double vacant = of(NOBODY) * vacantShare;
        mass.computeIfPresent(NOBODY, (nobody, belief) -> belief - vacant);
        mass.merge(side, vacant, Double::sum);
        double room = cap - of(side);
        if (room > 0) {
            holds(side, Math.min(p, room / (1 - of(side))));
        }
    }

    /**
     * The side holds it no longer, with the probability p: then it is held as it was believed to be by others, and what
     * nobody knew of has been left to the heir for the given share, else to nobody.
     */
    void leaves(String side, double p, @Nullable String heir, double heirShare) {
        double others = 1 - of(side);
        double unknown =
                Math.max(0, others - mass.values().stream().mapToDouble(m -> m).sum() + of(side));
        double left = others <= 0 ? p : p * unknown / others;
        mass.replaceAll((who, belief) ->
                who.equals(side) || others <= 0 ? belief * (1 - p) : belief * (1 - p) + p * belief / others);
        double inherited = heir == null ? 0 : left * heirShare;
        if (heir != null) {
            mass.merge(heir, inherited, Double::sum);
        }
        mass.merge(NOBODY, left - inherited, Double::sum);
    }

    /** How far it is believed that its holder left it and nobody came. */
    double vacant() {
        return of(NOBODY);
    }
}
