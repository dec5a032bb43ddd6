package org.frontline.run;

import java.util.List;
import java.util.Locale;
import org.frontline.extract.control.Explanation;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.frontline.model.DependencyTree;
import org.frontline.model.EntityMention;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Slot;
import org.frontline.model.TimeInterval;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** Lays out how the sentences of an article were read: words and tree, names, mentions with their slots, near-misses. */
final class ReadingReport {
    private final AnnotatedArticle article;
    private final StringBuilder out = new StringBuilder();

    ReadingReport(AnnotatedArticle article) {
        this.article = article;
    }

    String render(List<Explanation> sentences) {
        for (Explanation sentence : sentences) {
            out.append(sentence.parsed().sentence().text().replace('\n', ' ')).append('\n');
            words(sentence.parsed());
            names(sentence.parsed().sentence().index());
            found(sentence);
            notTaken(sentence);
        }
        return out.toString().stripTrailing();
    }

    private void words(ParsedSentence parsed) {
        line("");
        line("  %3s  %-20s %-5s %-20s %-12s %s", "", "word", "tag", "lemma", "relation", "of");
        List<Token> tokens = parsed.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int head = parsed.tree().heads().get(i);
            String of = head == DependencyTree.ROOT
                    ? ""
                    : (head + 1) + " " + tokens.get(head).text();
            String relation = parsed.tree().labels().get(i);
            line("  %3d  %-20s %-5s %-20s %-12s %s", i + 1, token.text(), token.tag(), token.lemma(), relation, of);
        }
    }

    private void names(int sentence) {
        line("%nEntities");
        List<EntityMention> names = article.mentions().stream()
                .filter(m -> m.sentence() == sentence)
                .toList();
        for (EntityMention m : names) {
            String entity = m.entityId() == null ? "not linked" : m.entityName() + " (" + m.entityId() + ")";
            line("  %-24s %-13s %s", m.surface(), m.type().label(), entity);
            if (m.entityId() != null) {
                out.setLength(out.length() - 1);
                line(", by %s, confidence %.2f", m.link().label(), m.confidence());
            }
        }
        if (names.isEmpty()) {
            line("  none");
        }
    }

    private void found(Explanation sentence) {
        line("%nFound");
        sentence.taken().forEach(this::mention);
        if (sentence.closed() != null) {
            line("  nothing: %s, so the extractor goes past the sentence without parsing it", sentence.closed());
        } else if (sentence.taken().isEmpty()) {
            line("  nothing");
        }
    }

    private void mention(Explanation.Taken taken) {
        ControlMention m = taken.mention();
        String trigger = article.article()
                .text(m.sentence().part())
                .substring(m.trigger().begin(), m.trigger().end());
        line("  %s by rule %s, confidence %.2f", m.action().label(), m.rule(), m.confidence());
        field("trigger", trigger);
        field("place", slot(m.place()) + (taken.slot().isEmpty() ? "" : ", slot " + taken.slot()));
        field("extent", m.extent() == null ? null : m.extent().label());
        field("actor", slot(m.actor()));
        field("counterparty", slot(m.counterparty()));
        field("means", m.means() == null ? null : m.means().label());
        field("modality", m.modality().label());
        field("source", source(m.attribution()));
        field("time", time(m.time()));
        field("background", m.background() ? "yes" : "no");
    }

    private void notTaken(Explanation sentence) {
        line("%nNot taken");
        for (Explanation.NearMiss miss : sentence.nearMisses()) {
            line("  \"%s\" by rule %s: %s", miss.word(), miss.rule(), miss.reason());
        }
        if (sentence.nearMisses().isEmpty()) {
            line("  nothing came near");
        }
        line("");
    }

    private void field(String name, @Nullable String value) {
        line("    %-13s %s", name, value == null ? "-" : value);
    }

    private static @Nullable String slot(@Nullable Slot slot) {
        if (slot == null) {
            return null;
        }
        return slot.id() == null
                ? slot.surface() + ", not linked"
                : slot.surface() + ", " + slot.name() + " (" + slot.id() + ")";
    }

    private static @Nullable String source(@Nullable Attribution by) {
        if (by == null) {
            return null;
        }
        return slot(by.source()) + ", stance " + by.stance().label()
                + (by.interest() == null ? "" : ", interest " + by.interest().label());
    }

    private static @Nullable String time(@Nullable TimeInterval time) {
        return time == null
                ? null
                : time.start() + " to " + time.end() + ", by "
                        + time.precision().label() + ", \"" + time.text() + "\"";
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
