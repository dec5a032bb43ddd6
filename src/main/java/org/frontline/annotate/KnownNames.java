package org.frontline.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** Which tokens of a sentence are known to be part of a name, because the name that covers them is linked. */
final class KnownNames {
    /** Stand inside names, but as what they are. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of("the", "of", "for", "and", "in", "on", "to", "at", "by", "with");

    private static final int LONGEST_ARTICLE = 3;

    private KnownNames() {}

    static BitSet in(Sentence sentence, List<EntityMention> mentions) {
        BitSet names = new BitSet();
        for (EntityMention mention : mentions) {
            if (tells(mention)) {
                mark(sentence.tokens(), mention, names);
            }
        }
        return names;
    }

    /** A name that nothing links may be none; nationalities are adjectives as often. */
    private static boolean tells(EntityMention mention) {
        return mention.link() != Link.NONE
                && mention.link() != Link.PRONOUN
                && mention.type() != EntityType.NATIONALITY;
    }

    private static void mark(List<Token> tokens, EntityMention mention, BitSet names) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.begin() >= mention.begin() && token.end() <= mention.end() && isName(token.text())) {
                names.set(i);
            }
        }
    }

    /** With a capital of its own, or behind an article as Arabic joins it ("al-Bab"); not "Kurdish-led". */
    private static boolean isName(String word) {
        int hyphen = word.indexOf('-');
        boolean joinedArticle = hyphen > 0 && hyphen <= LONGEST_ARTICLE && startsUpper(word, hyphen + 1);
        boolean compound = hyphen > LONGEST_ARTICLE && !startsUpper(word, hyphen + 1);
        return (startsUpper(word, 0) || joinedArticle)
                && !compound
                && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean startsUpper(String word, int at) {
        return at < word.length() && Character.isUpperCase(word.codePointAt(at));
    }
}
