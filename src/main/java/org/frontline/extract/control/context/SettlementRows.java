package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.List;

/** Settlements that an article names side by side: "P, Q and R", which "the three towns" stands for. */
public final class SettlementRows {
    /** Characters between two names of a row: ", and ". */
    private static final int BESIDE = 6;
    /** Sentences between a row and the words that stand for it. */
    private static final int SOON = 6;
    /** The same, where the words do not say how many there are. */
    private static final int RIGHT_BEFORE = 2;

    private final List<List<Referent>> rows;

    private SettlementRows(List<List<Referent>> rows) {
        this.rows = rows;
    }

    static SettlementRows of(List<Referent> places, ReferentKinds kinds) {
        List<List<Referent>> rows = new ArrayList<>();
        Referent last = null;
        for (Referent place : places) {
            if (last != null && isWithin(last, place)) {
                continue;
            }
            boolean settlement = kinds.isSettlement(place);
            if (settlement && last != null && isBeside(last, place)) {
                rows.get(rows.size() - 1).add(place);
            } else if (settlement) {
                rows.add(new ArrayList<>(List.of(place)));
            }
            last = settlement ? place : null;
        }
        return new SettlementRows(rows.stream().filter(row -> row.size() > 1).toList());
    }

    /** One name told twice, as it was recognised and as its noun tells it. */
    private static boolean isWithin(Referent last, Referent next) {
        return last.sentence() == next.sentence() && next.at() <= last.at();
    }

    private static boolean isBeside(Referent last, Referent next) {
        return last.sentence() == next.sentence()
                && next.at() - last.at() - last.surface().length() <= BESIDE;
    }

    /**
     * The row that "the two towns" goes back to, or in an opening forward; empty where there is none.
     *
     * @param count how many there must be, 0 where the words do not say
     */
    public List<Referent> counted(int count, Position position) {
        List<Referent> before = List.of();
        for (List<Referent> row : rows) {
            Referent first = row.get(0);
            boolean near = Math.abs(first.sentence() - position.sentence()) <= SOON;
            boolean fits = near && (count == 0 || row.size() == count);
            if (fits && position.isBehind(first)) {
                before = row;
            } else if (fits && before.isEmpty() && count > 0) {
                return row;
            }
        }
        return before;
    }

    /** The row right before, that "the towns" goes back to; empty where there is none. */
    public List<Referent> beside(Position position) {
        List<Referent> row = counted(0, position);
        return row.isEmpty() || position.sentence() - row.get(0).sentence() > RIGHT_BEFORE ? List.of() : row;
    }
}
