package org.frontline.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Mends tags that the perceptron gets wrong around the words of war reporting, which its treebanks hardly know: repairs by
 * context in a fixed order, each over the whole sentence, in the manner of E. Brill's transformations (1995), but written
 * by hand. Their words are {@code annotate/tag-words.tsv}, their examples {@code annotate/tag-repairs.tsv}.
 */
final class TagRepairs {
    static final Map<String, TagRepair> ALL = all();

    private final TagWords classes;
    private final Lemmatizer lemmatizer;

    TagRepairs(TagWords classes, Lemmatizer lemmatizer) {
        this.classes = classes;
        this.lemmatizer = lemmatizer;
    }

    private static Map<String, TagRepair> all() {
        Map<String, TagRepair> repairs = new LinkedHashMap<>();
        repairs.put("attack-noun", NounRepairs::nounOfAttack);
        repairs.put("event-noun", NounRepairs::eventNoun);
        repairs.put("plural-event", NounRepairs::pluralEvent);
        repairs.put("plural-force", NounRepairs::pluralForce);
        repairs.put("no-verb", NounRepairs::noVerb);
        repairs.put("joined-participle", NounRepairs::joinedParticiple);
        repairs.put("plain-past", VerbRepairs::plainPast);
        repairs.put("infinitive", VerbRepairs::infinitive);
        repairs.put("to-infinitive", VerbRepairs::toInfinitive);
        repairs.put("participle-after-auxiliary", VerbRepairs::participleAfterAuxiliary);
        repairs.put("active-with-object", VerbRepairs::activeWithObject);
        repairs.put("past-with-goal", VerbRepairs::pastWithGoal);
        repairs.put("present-with-share", VerbRepairs::presentWithShare);
        repairs.put("participle-with-agent", VerbRepairs::participleWithAgent);
        repairs.put("headline-singular", HeadlineRepairs::singular);
        repairs.put("headline-plural", HeadlineRepairs::plural);
        return repairs;
    }

    List<String> repair(List<String> words, List<String> tags) {
        TagContext sentence = new TagContext(words, tags, classes, lemmatizer);
        ALL.values().forEach(repair -> apply(repair, sentence));
        return sentence.tags();
    }

    /** One repair alone, as examples want it. */
    List<String> only(String repair, List<String> words, List<String> tags) {
        TagContext sentence = new TagContext(words, tags, classes, lemmatizer);
        apply(Objects.requireNonNull(ALL.get(repair), repair), sentence);
        return sentence.tags();
    }

    private static void apply(TagRepair repair, TagContext sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = repair.tag(sentence, i);
            if (tag != null) {
                sentence.retag(i, tag);
            }
        }
    }
}
