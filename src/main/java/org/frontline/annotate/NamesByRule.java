package org.frontline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.Match;
import org.frontline.model.EntityMention;
import org.frontline.model.Link;
import org.frontline.model.Sentence;

/**
 * Names that the gazetteer knows, and runs of capitalised words between them. A run that ends in a telling word beyond
 * a known name is one name of its own: {@code Aleppo Central Prison} is a facility, not Aleppo.
 */
final class NamesByRule implements Recogniser {
    private static final double CONFIDENCE = 0.9;

    private final Gazetteer gazetteer;
    private final NameRuns runs;

    NamesByRule(Gazetteer gazetteer, NameRuns runs) {
        this.gazetteer = gazetteer;
        this.runs = runs;
    }

    @Override
    public List<EntityMention> recognise(Sentence sentence) {
        List<EntityMention> known = gazetteer.find(sentence.tokens()).stream()
                .map(match -> mention(sentence, match))
                .toList();
        List<EntityMention> mentions = new ArrayList<>();
        for (EntityMention run : runs.recognise(sentence)) {
            if (known.stream().noneMatch(name -> name.span().overlaps(run.span()) && !isPartOf(name, run))) {
                mentions.add(run);
            }
        }
        int unknown = mentions.size();
        for (EntityMention name : known) {
            if (mentions.subList(0, unknown).stream()
                    .noneMatch(run -> run.span().overlaps(name.span()))) {
                mentions.add(name);
            }
        }
        mentions.sort(Comparator.comparingInt(EntityMention::begin));
        return mentions;
    }

    /** Whether the name is only a part of what the run names: the run goes on to a word that tells of its type. */
    private boolean isPartOf(EntityMention name, EntityMention run) {
        return run.span().contains(name.span()) && name.end() < run.end() && runs.endsInHead(run);
    }

    private static EntityMention mention(Sentence sentence, Match match) {
        int begin = sentence.tokens().get(match.fromToken()).begin();
        int end = sentence.tokens().get(match.toToken() - 1).end();
        return new EntityMention(
                sentence.part(),
                sentence.index(),
                begin,
                end,
                sentence.text().substring(begin - sentence.begin(), end - sentence.begin()),
                match.candidates().get(0).entity().type(),
                null,
                null,
                Link.NONE,
                CONFIDENCE);
    }
}
