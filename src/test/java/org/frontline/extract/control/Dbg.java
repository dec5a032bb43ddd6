package org.frontline.extract.control;

import java.io.*;
import java.util.*;
import org.frontline.annotate.*;
import org.frontline.extract.control.rule.*;
import org.frontline.extract.control.slot.*;
import org.frontline.extract.control.syntax.*;
import org.frontline.model.*;
import org.frontline.resolve.Linker;

final class Dbg {
    public static void main(String[] a) throws Exception {
        BufferedReader r = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String l; (l = r.readLine()) != null; ) {
            if (l.isBlank()) continue;
            Article art = new Article("x", new SourceRef("d", "d", 0), null, null, "", l, null, null);
            AnnotatedArticle an = Linker.bundled().link(Annotator.bundled().annotate(art));
            for (Sentence s : an.sentences()) {
                List<EntityMention> ms = an.mentions().stream()
                        .filter(m -> m.sentence() == s.index())
                        .toList();
                Reading rd = Reading.of(SentenceAnalyzer.bundled().analyze(s), ms, Vocabulary.bundled());
                Words w = rd.words();
                StringBuilder b = new StringBuilder();
                for (int i = 0; i < w.size(); i++) {
                    NounPhrase p = rd.phrases().at(i);
                    if (p != null && p.from() == i) b.append("[");
                    b.append(w.text(i)).append("/").append(w.tag(i));
                    if (w.entity(i) != null)
                        b.append("{").append(w.entity(i).type().label(), 0, 4).append("}");
                    if (w.head(i) >= 0) b.append("<" + w.label(i) + ":" + w.text(w.head(i)) + ">");
                    if (p != null && p.to() == i + 1) b.append("]");
                    b.append(" ");
                }
                System.out.println(b);
                for (Finding f : new Matcher(RuleSet.bundled()).match(rd))
                    System.out.println(
                            "   -> " + f.rule().id() + " @" + w.text(f.trigger().at()) + " P="
                                    + f.place().surface() + "(" + f.place().kind() + ") slot=" + f.slot() + " A="
                                    + (f.actor() == null ? null : f.actor().surface()) + " C="
                                    + (f.counterparty() == null
                                            ? null
                                            : f.counterparty().surface()));
            }
            System.out.println("   == "
                    + ControlExtractor.bundled().extract(an).stream()
                            .map(m -> m.action() + " " + m.place().surface() + " by "
                                    + (m.actor() == null ? null : m.actor().surface()) + " " + m.modality() + " src="
                                    + (m.attribution() == null
                                            ? null
                                            : m.attribution().source().surface()))
                            .toList());
        }
    }
}
