package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frontline.model.EntityType;

/**
 * Authors in citations as scholars write them: "Kastelli et al.", "(Kastelli, 2011; Orvan & Tarn, 2014)". Each is a person by
 * the surname alone, which neither capitals nor the words around it show to a model of news.
 */
final class Citations {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d[a-z]?");

    private final SentenceView view;
    private final int sentence;
    private final List<TaggedName> authors = new ArrayList<>();

    private Citations(SentenceView view, int sentence) {
        this.view = view;
        this.sentence = sentence;
    }

    /** The names with the authors in the place of what was taken for a name there. */
    static List<TaggedName> with(ArticleView article, List<TaggedName> names) {
        List<TaggedName> authors = new ArrayList<>();
        for (int s = 0; s < article.sentences.size(); s++) {
            Citations citations = new Citations(article.sentences.get(s), s);
            citations.read();
            authors.addAll(citations.authors);
        }
        if (authors.isEmpty()) {
            return names;
        }
        List<TaggedName> all = new ArrayList<>(authors);
        names.stream()
                .filter(name -> authors.stream().noneMatch(author -> overlap(name, author)))
                .forEach(all::add);
        all.sort(TaggedName.BY_POSITION);
        return all;
    }

    private static boolean overlap(TaggedName one, TaggedName other) {
        return one.sentence() == other.sentence() && one.from() < other.to() && other.from() < one.to();
    }

    private void read() {
        for (int i = 1; i < view.size(); i++) {
            if (is(i, "et") && (is(i + 1, "al.") || is(i + 1, "al"))) {
                addAuthor(i);
            } else if (is(i, ",") && YEAR.matcher(view.word(i + 1).text).matches()) {
                addCited(i);
            }
        }
    }

    /** Those before ", 2011", if they go back to a bracket or a semicolon. */
    private void addCited(int end) {
        List<TaggedName> found = new ArrayList<>();
        int to = end;
        while (true) {
            int from = surname(to);
            if (from == to || view.known[to - 1] != 0) {
                return;
            }
            found.add(new TaggedName(sentence, from, to, EntityType.PERSON));
            int before = from - 1;
            if (is(before, "(") || is(before, ";")) {
                authors.addAll(found);
                return;
            }
            boolean joined = is(before, "&") || is(before, "and");
            if (!joined && !is(before, ",")) {
                return;
            }
            to = joined && is(before - 1, ",") ? before - 1 : before;
        }
    }

    private void addAuthor(int to) {
        int from = surname(to);
        if (from < to) {
            authors.add(new TaggedName(sentence, from, to, EntityType.PERSON));
        }
    }

    /** Where the surname that ends before a token begins, that token where there is none. */
    private int surname(int to) {
        int from = to;
        while (from > 0 && isSurname(from - 1)) {
            from--;
            if (!is(from - 1, "-")) {
                return from;
            }
            from--;
        }
        return to;
    }

    private boolean isSurname(int at) {
        WordForm word = view.word(at);
        return word.capital && !word.capitals;
    }

    private boolean is(int at, String text) {
        return view.word(at).text.equals(text);
    }
}
