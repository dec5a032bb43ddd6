package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontline.model.EntityType;

/**
 * Persons that an article names in full and elsewhere by a part of that name: where such a word stands by itself and the
 * learnt model saw nothing, it is that person all the same (one sense per article; Gale, Church and Yarowsky 1992).
 */
final class LaterMentions {
    private static final int SHORTEST = 3;
    /** The vote of a name of several words, or against a person. */
    private static final int FULL = 2;

    private final ArticleView article;
    private final Map<String, Integer> votes = new HashMap<>();

    private LaterMentions(ArticleView article) {
        this.article = article;
    }

    /** The names with those that they tell of, by position. */
    static List<TaggedName> with(ArticleView article, List<TaggedName> names) {
        LaterMentions later = new LaterMentions(article);
        names.forEach(later::vote);
        return later.votes.values().stream().noneMatch(vote -> vote >= FULL) ? names : later.added(names);
    }

    /** First and last words of full names speak for a person, words of other names against. */
    private void vote(TaggedName name) {
        WordForm[] words = article.sentences.get(name.sentence()).words;
        if (name.type() != EntityType.PERSON) {
            for (int i = name.from(); i < name.to(); i++) {
                votes.merge(words[i].text, -FULL, Integer::sum);
            }
        } else if (name.to() - name.from() > 1) {
            votes.merge(words[name.from()].text, FULL, Integer::sum);
            votes.merge(words[name.to() - 1].text, FULL, Integer::sum);
        } else {
            votes.merge(words[name.from()].text, 1, Integer::sum);
        }
    }

    private List<TaggedName> added(List<TaggedName> names) {
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        for (TaggedName name : names) {
            Set<Integer> tokens = taken.computeIfAbsent(name.sentence(), s -> new HashSet<>());
            for (int i = name.from(); i < name.to(); i++) {
                tokens.add(i);
            }
        }
        List<TaggedName> all = new ArrayList<>(names.size());
        names.forEach(name -> all.add(retyped(name)));
        for (int s = 0; s < article.sentences.size(); s++) {
            SentenceView view = article.sentences.get(s);
            for (int i = 0; i < view.size(); i++) {
                if (isLater(view, i) && !taken.getOrDefault(s, Set.of()).contains(i)) {
                    all.add(new TaggedName(s, i, i + 1, EntityType.PERSON));
                }
            }
        }
        all.sort(TaggedName.BY_POSITION);
        return all;
    }

    /** Where most places of a word speak for a person, one that the gazetteer does not know is that person too. */
    private TaggedName retyped(TaggedName name) {
        SentenceView view = article.sentences.get(name.sentence());
        boolean single = name.to() - name.from() == 1 && name.type() != EntityType.PERSON;
        return single && view.known[name.from()] == 0 && isLater(view, name.from())
                ? new TaggedName(name.sentence(), name.from(), name.to(), EntityType.PERSON)
                : name;
    }

    private boolean isLater(SentenceView view, int at) {
        WordForm word = view.words[at];
        return view.style == SentenceView.MIXED
                && word.capital
                && !word.capitals
                && word.text.length() >= SHORTEST
                && votes.getOrDefault(word.text, 0) >= FULL
                && !article.seenInLowerCase(word)
                && view.runTo[at] - view.runFrom[at] == 1;
    }
}
