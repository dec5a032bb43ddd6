package org.frontline.extract.control.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.DependencyTree;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Sentence;
import org.frontline.model.Span;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** A parsed sentence to walk about in: its words, tags and tree by index, and the entity that covers each word. */
public final class Words {
    private final Vocabulary vocabulary;
    private final Sentence sentence;
    private final ParsedSentence parsed;
    private final List<String> lower;
    private final List<String> lemmas;
    private @Nullable List<List<Integer>> children;
    private final @Nullable EntityMention[] entities;
    private final @Nullable EntityMention[] runs;
    private final @Nullable EntityMention[] pointers;

    public Words(ParsedSentence parsed, List<EntityMention> mentions, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sentence = parsed.sentence();
        this.parsed = parsed;
        int n = sentence.tokens().size();
        lower = sentence.tokens().stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
        lemmas = sentence.tokens().stream().map(this::singular).toList();
        entities = new EntityMention[n];
        runs = new EntityMention[n];
        pointers = new EntityMention[n];
        for (EntityMention mention : mentions) {
            cover(mention);
        }
    }

    /** The dictionary form; of a plural that the tagger took for a singular, too. */
    private String singular(Token token) {
        String lemma = token.lemma();
        String stem = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean noun = token.tag().startsWith("NN");
        return noun && !stem.equals(lemma) && !vocabulary.is("force", lemma) && vocabulary.is("force", stem)
                ? stem
                : lemma;
    }

    private void cover(EntityMention mention) {
        if (mention.part() != sentence.part()) {
            return;
        }
        for (int i = 0; i < size(); i++) {
            if (!token(i).span().overlaps(mention.span())) {
                continue;
            }
            if (mention.link() == Link.PRONOUN) {
                pointers[i] = mention;
            } else {
                runs[i] = mention;
                entities[i] = isSure(mention) ? mention : null;
            }
        }
    }

    /** A name that is only guessed to be a person or an organisation may as well be a village. */
    private static boolean isSure(EntityMention mention) {
        return mention.entityId() != null
                || mention.type() != EntityType.PERSON && mention.type() != EntityType.ORGANIZATION;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The word as it stands, empty outside the sentence. */
    public String text(int i) {
        return i < 0 || i >= size() ? "" : token(i).text();
    }

    /** The word in lower case, empty outside the sentence. */
    public String lower(int i) {
        return i < 0 || i >= size() ? "" : lower.get(i);
    }

    /** The dictionary form, empty outside the sentence. */
    public String lemma(int i) {
        return i < 0 || i >= size() ? "" : lemmas.get(i);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether some word has one of these dictionary forms. */
    public boolean hasLemma(Set<String> these) {
        return !Collections.disjoint(these, lemmas);
    }

    /** All words, in lower case and in their dictionary form. */
    public Set<String> forms() {
        Set<String> forms = new HashSet<>(lower);
        forms.addAll(lemmas);
        return forms;
    }

    /** Whether the dictionary form of a word is of a class. */
    public boolean isLemma(String wordClass, int i) {
        return vocabulary.is(wordClass, lemma(i));
    }

    /** Whether the word as it stands, in lower case, is of a class. */
    public boolean isForm(String wordClass, int i) {
        return vocabulary.is(wordClass, lower(i));
    }

    public boolean isQuote(int i) {
        String lower = lower(i);
        return lower.equals("\"") || lower.equals("“") || lower.equals("”") || lower.equals("''") || lower.equals("``");
    }

    /** Whether a quotation mark stands at a word or behind it. */
    public boolean hasQuote(int from) {
        return IntStream.range(from, size()).anyMatch(this::isQuote);
    }

    /** Whether the word is a participle joined to a name: "rebel-held". */
    public boolean isCompound(int i) {
        return vocabulary.isCompound(lower(i));
    }

    /** The Penn tag, empty outside the sentence. */
    public String tag(int i) {
        return i < 0 || i >= size() ? "" : token(i).tag();
    }

    public int head(int i) {
        return parsed.tree().heads().get(i);
    }

    /** The relation to the head with its subtype. */
    public String label(int i) {
        return parsed.tree().labels().get(i);
    }

    public boolean hasLabel(int i, String label) {
        return label(i).equals(label) || label(i).startsWith(label + ":");
    }

    public List<Integer> children(int i) {
        if (children == null) {
            children = childrenOf(parsed.tree());
        }
        return children.get(i);
    }

    private static List<List<Integer>> childrenOf(DependencyTree tree) {
        List<List<Integer>> children = new ArrayList<>(tree.heads().size());
        tree.heads().forEach(head -> children.add(new ArrayList<>(4)));
        for (int i = 0; i < children.size(); i++) {
            if (tree.heads().get(i) >= 0) {
                children.get(tree.heads().get(i)).add(i);
            }
        }
        return children;
    }

    /** The first child with that relation (or a subtype of it), -1 where there is none. */
    public int child(int i, String label) {
        for (int child : children(i)) {
            if (hasLabel(child, label)) {
                return child;
            }
        }
        return -1;
    }

    public @Nullable EntityMention entity(int i) {
        return i < 0 || i >= size() ? null : entities[i];
    }

    /** The recognised name that covers a word, however unsure its type is. */
    public @Nullable EntityMention run(int i) {
        return i < 0 || i >= size() ? null : runs[i];
    }

    /** Whether a recognised name of a place covers a word. */
    public boolean isPlaceRun(int i) {
        EntityMention run = run(i);
        return run != null && run.type().isPlace();
    }

    /** Whether a word is a common noun of places: "town", "hill", "airport". */
    public boolean isPlaceNoun(int i) {
        return isLemma("settlement", i) || isLemma("area", i) || isLemma("facility", i);
    }

    /** What a description or pronoun at this word is known to go back to. */
    public @Nullable EntityMention pointer(int i) {
        return i < 0 || i >= size() ? null : pointers[i];
    }

    public boolean isVerb(int i) {
        return (tag(i).startsWith("VB") || tag(i).equals("MD")) && run(i) == null;
    }

    public boolean isFiniteVerb(int i) {
        return tag(i).equals("VBD") || tag(i).equals("VBZ") || tag(i).equals("VBP") || tag(i).equals("MD");
    }

    public boolean isNoun(int i) {
        return tag(i).startsWith("NN") || run(i) != null;
    }

    public boolean isName(int i) {
        return tag(i).startsWith("NNP") || run(i) != null;
    }

    public boolean isBe(int i) {
        return isForm("be", i) && !tag(i).equals("POS");
    }

    public boolean isPossessive(int i) {
        return tag(i).equals("POS") || lower(i).equals("'s") || lower(i).equals("’s");
    }

    /** Whether the words from {@code from} on are exactly these, in lower case. */
    public boolean matches(int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!lower(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The characters from the first word to before the last, as they stand. */
    public String surface(int from, int to) {
        int base = sentence.begin();
        return sentence.text()
                .substring(token(from).begin() - base, token(to - 1).end() - base);
    }

    public Span span(int from, int to) {
        return new Span(token(from).begin(), token(to - 1).end());
    }
}
