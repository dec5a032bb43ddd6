package org.frontline.extract.control.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a tagged sentence into base noun phrases, left to right: a determiner opens one, words that may stand before a
 * noun and nouns carry it on, a linked or recognised name is never cut, a possessive mark ends it.
 */
public final class NounPhrases {
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "CD", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS", "PRP$", "$", "#", "FW", "HYPH");
    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PRONOUNS = Set.of("PRP", "EX", "WP", "WDT");
    private static final Set<String> THAT = Set.of("that", "which", "who", "whom");

    private final Words words;
    private final List<NounPhrase> phrases = new ArrayList<>();
    private final @Nullable NounPhrase[] at;

    public NounPhrases(Words words) {
        this.words = words;
        this.at = new NounPhrase[words.size()];
        int i = 0;
        while (i < words.size()) {
            int end = read(i);
            i = Math.max(end, i + 1);
        }
        for (NounPhrase phrase : phrases) {
            for (int k = phrase.from(); k < phrase.to(); k++) {
                at[k] = phrase;
            }
        }
    }

    public List<NounPhrase> all() {
        return phrases;
    }

    /** What a possessor possesses, however often: "Syria's Aleppo" is Aleppo. */
    public NounPhrase possessed(NounPhrase phrase) {
        NounPhrase last = phrase;
        NounPhrase next = phrase.possessor() ? at(phrase.to() + 1) : null;
        while (next != null && next.from() == last.to() + 1) {
            last = next;
            next = last.possessor() ? at(last.to() + 1) : null;
        }
        return last;
    }

    /** The phrase that covers a word, null where it is in none. */
    public @Nullable NounPhrase at(int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    /** Reads a phrase that begins at {@code start}; returns where to go on. */
    private int read(int start) {
        if (start > 0 && words.isForm("reflexive", start) && words.isNoun(start - 1)) {
            return start + 1; // "the castle itself was taken"
        }
        if (PRONOUNS.contains(words.tag(start)) || THAT.contains(words.lower(start)) && !points(start)) {
            phrases.add(new NounPhrase(start, start + 1, start, false));
            return start + 1;
        }
        if (words.lower(start + 1).equals("of") && words.isForm("quantity", start)) {
            phrases.add(new NounPhrase(start, start + 1, start, false));
            return start + 1;
        }
        if (!opens(start)) {
            return start + 1;
        }
        int end = start;
        int lastNoun = -1;
        while (end < words.size() && carriesOn(start, end)) {
            end = entityEnd(end);
            if (words.isNoun(end - 1)
                    || isHeldSide(end - 1)
                    || isSiteOfName(end - 1)
                    || words.run(end - 1) != null
                    || words.tag(end - 1).equals("CD")) {
                lastNoun = end - 1;
            }
        }
        if (lastNoun < 0) {
            return adjectiveHead(start, end);
        }
        boolean possessor = words.isPossessive(lastNoun + 1);
        phrases.add(new NounPhrase(start, lastNoun + 1, lastNoun, possessor));
        return lastNoun + (possessor ? 2 : 1);
    }

    /** "the rebel-held east": what is held is a side, whatever a tagger takes it for. */
    private boolean isHeldSide(int i) {
        return words.isForm("direction", i) && words.isCompound(i - 1);
    }

    /** "P hill, as well as Q": a noun behind a name, which a tagger takes for what P does. */
    private boolean isSiteOfName(int i) {
        boolean verb = words.tag(i).equals("VB") || words.tag(i).equals("VBP");
        String next = words.tag(i + 1);
        boolean governs = next.startsWith("N")
                || next.startsWith("J")
                || next.equals("DT")
                || next.startsWith("PRP")
                || next.equals("TO");
        return verb
                && !governs
                && words.isPlaceRun(i - 1)
                && (words.vocabulary().is("area", words.lower(i))
                        || words.vocabulary().is("facility", words.lower(i))
                        || words.vocabulary().is("settlement", words.lower(i)));
    }

    /** "in that town": no clause opens right behind a preposition. */
    private boolean points(int i) {
        return words.tag(i).equals("DT")
                && words.isForm("preposition", i - 1)
                && (words.tag(i + 1).startsWith("NN") || words.tag(i + 1).startsWith("JJ"));
    }

    private int adjectiveHead(int start, int end) {
        // "the rebel-held east", "the besieged": an article and adjectives without a noun
        if (words.tag(start).equals("DT") && end > start + 1) {
            phrases.add(new NounPhrase(start, end, end - 1, false));
            return end;
        }
        if (words.tag(start).equals("DT")) {
            phrases.add(new NounPhrase(start, start + 1, start, false));
        }
        return Math.max(end, start + 1);
    }

    private boolean opens(int i) {
        String tag = words.tag(i);
        if (tag.startsWith("JJ") && words.entity(i) == null && words.isForm("irregular_past", i)) {
            return false;
        }
        return words.run(i) != null
                || OPENING.contains(tag)
                || INSIDE.contains(tag) && !isVerbal(i)
                || isVerbal(i) && (words.isNoun(i + 1) || words.tag(i + 1).equals("JJ")) && premodifies(i);
    }

    private boolean carriesOn(int start, int i) {
        if (i == start) {
            return true;
        }
        if (breaks(i)) {
            return false;
        }
        if (joinsDirections(i) || joinsAdjectives(start, i) || isAcronym(i) || joinsNumbers(i)) {
            return true;
        }
        EntityMention entity = words.run(i);
        if (entity != null || isHeldSide(i) || isSiteOfName(i)) {
            return true;
        }
        String tag = words.tag(i);
        if (tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$")) {
            return words.tag(i - 1).equals("PDT")
                    || words.lower(i - 1).equals("all")
                    || words.lower(i - 1).equals("both");
        }
        if (isVerbal(i)) {
            return premodifies(i) && !words.isNoun(i - 1);
        }
        if (tag.equals("JJ") && words.isNoun(i - 1) && !words.text(i).contains("-") && !words.isNoun(i + 1)) {
            return false;
        }
        if (tag.equals("RB")) {
            boolean degree = words.isCompound(i - 1)
                    && words.lower(i).endsWith("ly")
                    && (words.tag(i + 1).startsWith("J") || words.isName(i + 1));
            return degree
                    || words.tag(i - 1).equals("DT")
                            && (words.tag(i + 1).startsWith("J")
                                    || words.tag(i + 1).equals("VBN")
                                            && (words.isNoun(i + 2)
                                                    || words.tag(i + 2).startsWith("J")));
        }
        if (tag.equals("CD") && words.isNoun(i - 1) && words.token(i).text().length() == 4 && !words.isName(i - 1)) {
            return false;
        }
        return INSIDE.contains(tag);
    }

    /** "the western and northwestern outskirts", "the northern, eastern and southern countryside". */
    private boolean joinsDirections(int i) {
        boolean joint = words.lower(i).equals("and")
                || words.lower(i).equals("or")
                || words.lower(i).equals(",");
        int next = words.lower(i + 1).equals("and") ? i + 2 : i + 1;
        return joint
                        && words.isForm("directional", i - 1)
                        && words.isForm("directional", next)
                        && INSIDE.contains(words.tag(next + 1))
                || words.lower(i).equals("and") && words.lower(i - 1).equals(",") && joinsDirections(i - 1);
    }

    /** "the Islamic State [IS] bastion": an acronym in brackets within the phrase of what it stands for. */
    private boolean isAcronym(int i) {
        int open = isOpening(i) ? i : isOpening(i - 1) ? i - 1 : isOpening(i - 2) ? i - 2 : -1;
        return open > 0
                && words.isName(open - 1)
                && words.text(open + 1).length() <= 6
                && words.text(open + 1).equals(words.text(open + 1).toUpperCase(Locale.ROOT))
                && Set.of(")", "]").contains(words.lower(open + 2))
                && words.tag(open + 3).startsWith("NN")
                && words.run(open + 3) == null
                && !words.isName(open + 3);
    }

    /** "15–20 %", "eight to nine villages"; not "2011-2015". */
    private boolean joinsNumbers(int i) {
        boolean joint = words.isForm("dash", i) || Set.of("to", "or").contains(words.lower(i));
        boolean counted = words.lower(i + 2).equals("%")
                || words.isForm("extent_part", i + 2)
                || words.isLemma("settlement", i + 2)
                || words.isLemma("facility", i + 2);
        return joint && counted && isCount(i - 1) && isCount(i + 1);
    }

    private boolean isCount(int i) {
        return words.tag(i).equals("CD")
                && (words.text(i).length() < 4
                        || !Character.isDigit(words.text(i).charAt(0)));
    }

    private boolean isOpening(int i) {
        return Set.of("(", "[").contains(words.lower(i));
    }

    /** "their determined and sustained efforts". */
    private boolean joinsAdjectives(int start, int i) {
        if (words.isForm("final_joint", i) && words.isCompound(i - 1) && words.isCompound(i + 1)) {
            return true;
        }
        return words.lower(i).equals("and")
                && i > start + 1
                && OPENING.contains(words.tag(start))
                && isPlainAdjective(i - 1)
                && isPlainAdjective(i + 1)
                && words.isNoun(i + 2)
                && words.entity(i + 2) == null;
    }

    private boolean isPlainAdjective(int i) {
        return (words.tag(i).equals("JJ") || words.tag(i).equals("VBN"))
                && words.run(i) == null
                && !words.isForm("side_adjective", i)
                && !words.isCompound(i);
    }

    private boolean isVerbal(int i) {
        return words.tag(i).equals("VBN") || words.tag(i).equals("VBG") || isLatelyDone(i);
    }

    /** "in recently recaptured P", "visited newly liberated P"; not "has recently recaptured P". */
    private boolean isLatelyDone(int i) {
        int before = i - 2;
        boolean done = words.tag(i).equals("VBN") || words.tag(i).equals("VBD");
        boolean governed = words.isForm("preposition", before)
                || words.isVerb(before) && !words.isForm("perfect", before) && !words.isBe(before);
        return done && governed && words.isForm("lately", i - 1) && words.run(i + 1) != null;
    }

    /** Whether a participle stands before the noun that it describes rather than heading a clause. */
    private boolean premodifies(int i) {
        String next = words.tag(i + 1);
        String previous = words.tag(i - 1);
        boolean afterDeterminer = previous.equals("DT")
                || previous.equals("RB") && words.tag(i - 2).equals("DT")
                || previous.equals("PRP$")
                || previous.startsWith("JJ")
                || previous.equals("CD")
                || previous.equals("POS");
        boolean beforeNoun = next.startsWith("NN") || next.startsWith("JJ") || words.run(i + 1) != null;
        return beforeNoun
                && (afterDeterminer
                        || words.isCompound(i)
                        || isLatelyDone(i)
                        || previous.equals("IN") && words.tag(i).equals("VBN")
                        || words.isForm("adjoining", i) && isBesidePreposition(i)
                        || words.lower(i - 1).equals("and")
                                && (words.isName(i - 2) || words.isNoun(i - 2) && words.isForm("compound", i))
                                && words.tag(i).equals("VBN")
                                && words.isLemma("force", i + 1));
    }

    /** "in neighbouring Iraq", "to neighbouring Iraq"; but "a shift to surrounding bases" is to what is done. */
    private boolean isBesidePreposition(int i) {
        boolean around = words.lower(i).equals("surrounding");
        return around ? words.isForm("locative", i - 1) : words.isForm("preposition", i - 1);
    }

    private int entityEnd(int i) {
        EntityMention entity = words.run(i);
        int end = i + 1;
        while (entity != null && end < words.size() && words.run(end) == entity) {
            end++;
        }
        return end;
    }

    /** Where commas are lost, a date or a speaker behind a noun opens a phrase of its own. */
    private boolean breaks(int i) {
        if (words.run(i) != null && words.run(i) == words.run(i - 1)) {
            return false;
        }
        String lower = words.lower(i);
        if (words.isForm("opening_participle", i) && words.isLemma("event", i - 1)) {
            return true;
        }
        boolean date = words.isForm("calendar", i) && !words.isPossessive(i + 1) && words.isNoun(i - 1)
                || words.isForm("calendar", i - 1)
                || words.isForm("before_period", i)
                        && (words.isForm("period", i + 1) || words.isForm("month", i + 1))
                        && words.isNoun(i - 1)
                || words.isForm("month", i)
                        && words.isNoun(i - 1)
                        && words.tag(i + 1).equals("CD");
        boolean verb = words.isNoun(i - 1)
                && words.tag(i).startsWith("JJ")
                && words.entity(i) == null
                && (words.lower(i).endsWith("ed") && words.lower(i).indexOf('-') < 0
                        || words.isForm("irregular_past", i));
        if (verb) {
            return true;
        }
        boolean bearing = words.isForm("direction", i)
                && words.lower(i + 1).equals("of")
                && words.isNoun(i - 1)
                && !words.isCompound(i - 1);
        boolean distance = words.tag(i).equals("CD")
                && (words.isForm("distance", i + 1) && (words.isName(i - 1) || words.isLemma("settlement", i - 1))
                        || words.isNoun(i - 1) && words.isForm("period", i + 1));
        boolean oneOf = words.lower(i).equals("one") && words.lower(i + 1).equals("of") && words.isNoun(i - 1);
        if (bearing || distance || oneOf) {
            return true;
        }
        boolean later = words.isForm("period", i)
                && words.isNoun(i - 1)
                && Set.of("after", "before", "later", "earlier", "ago").contains(words.lower(i + 1));
        if (later) {
            return true;
        }
        boolean period = words.isForm("period", i - 1)
                && words.isForm("before_period", i - 2)
                && !words.isPossessive(i)
                && INSIDE.contains(words.tag(i));
        boolean area = words.tag(i - 1).equals("NNS")
                && words.isLemma("place_plural", i - 1)
                && (words.isForm("side_adjective", i) || words.isLemma("force", i) || words.entity(i) != null);
        EntityMention named = words.entity(i);
        boolean party = words.tag(i - 1).equals("NNS") // "with these advances ISIL held P"
                && words.isLemma("event", i - 1)
                && named != null
                && named.type().isForce();
        boolean counts = period || area || party || words.isForm("counter", i) && words.isNoun(i - 1);
        return date
                || counts
                || afterPlace(i)
                || peopleBehindPlace(i)
                || dayAfterName(i)
                || partyAfterDate(i)
                || opensSpeaker(i)
                || afterDateline(i)
                || opensSubject(i);
    }

    /** "clash in P 25 fighters killed", "in P 8 civilians were killed": how many people is told of them and not of a place. */
    private boolean peopleBehindPlace(int i) {
        boolean place = words.isPlaceRun(i - 1)
                || words.entity(i - 1) == null && words.isName(i - 1) && words.isLemma("area", i - 1);
        if (!place || !words.tag(i).equals("CD") || words.run(i) != null) {
            return false;
        }
        for (int k = i + 1; k <= i + 3 && (words.isNoun(k) || words.tag(k).startsWith("JJ")); k++) {
            boolean people = words.isLemma("force", k) || words.isLemma("dweller", k);
            if (people && words.tag(k).endsWith("S")) {
                return true;
            }
        }
        return false;
    }

    /** "captured by X 16 April 2022", "by X May 2022": a date right behind a name is no part of it. */
    private boolean dayAfterName(int i) {
        boolean month = words.isForm("month", i) && words.tag(i + 1).equals("CD");
        boolean day = words.tag(i).equals("CD") && words.isForm("month", i + 1);
        return (month || day) && words.run(i) == null && words.entity(i - 1) != null;
    }

    /** "on 17 July X took P", "in mid-May Russian forces left": a party right behind a date is no part of it. */
    private boolean partyAfterDate(int i) {
        int month = words.tag(i - 1).equals("CD") ? i - 2 : i - 1;
        boolean date = words.isForm("month", month)
                && (words.tag(month - 1).equals("CD")
                        || words.tag(month - 1).equals("IN")
                        || words.isForm("before_period", month - 1))
                && !words.tag(month - 2).equals("DT");
        EntityMention named = words.entity(i);
        boolean party = named == null
                ? words.isForm("side_adjective", i) || words.lower(i).startsWith("pro-")
                : named.type().isForce() || named.type() == EntityType.NATIONALITY;
        boolean then =
                words.lower(i - 1).equals("time") && words.lower(i - 2).equals("which"); // "by which time X held P"
        return (date || then) && party;
    }

    /** "Last updated at Jul 262016 BEIRUT Syrian forces": what stands before the report is no part of its first phrase. */
    private boolean afterDateline(int i) {
        String text = words.text(i);
        String before = words.text(i - 1);
        EntityMention named = words.entity(i - 1);
        boolean force = named != null && named.type().isForce(); // "in July 2014 ISIL fighters took P"
        boolean capitals = !force
                && before.length() > 3
                && before.equals(before.toUpperCase(Locale.ROOT))
                && Character.isLetter(before.charAt(0));
        boolean number = before.length() >= 4
                && Character.isDigit(before.charAt(0))
                && (words.isForm("month_short", i - 2) || words.isForm("month", i - 2));
        boolean dateline =
                words.tag(i - 2).equals("CD") && (words.isForm("month_short", i - 3) || words.isForm("month", i - 3));
        return number || capitals && dateline && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** "after a three-week siege rebels took P": where commas are lost, a plural party beside its verb is a subject. */
    private boolean opensSubject(int i) {
        boolean party = words.tag(i).equals("NNS") && words.isLemma("force", i) && words.isFiniteVerb(i + 1);
        boolean other = words.isLemma("done", i - 1)
                || words.isForm("period", i - 1)
                || words.isLemma("event", i - 1)
                || words.isLemma("settlement", i - 1);
        return party && other && words.entity(i - 1) == null;
    }

    /** Where commas are lost, who says so stands right behind what is said: "in P Reuters reported", "in P town Monitor". */
    private boolean opensSpeaker(int i) {
        EntityMention at = words.entity(i - 1);
        for (int k = i + 1; at != null && at.type().isPlace() && k <= i + 4 && words.isNoun(k - 1); k++) {
            if (words.isForm("saying", k)
                    && (words.isForm("speaker_noun", k - 1) || words.isForm("heading_speaker", k - 1))) {
                return true;
            }
        }
        boolean said = words.isForm("saying", i + 1) || words.isForm("saying", i + 2) && words.isName(i + 1);
        boolean speaks = said && words.isName(i) && words.isNoun(i - 1) && !words.isName(i - 1);
        EntityMention before = words.run(i - 1);
        EntityMention here = words.run(i);
        boolean agency = said
                && before != null
                && before.type().isPlace()
                && (here == null || !here.type().isPlace());
        boolean heading = !words.sentence().isProse()
                && i > 2
                && i + 2 >= words.size()
                && words.isNoun(i - 1)
                && words.isForm("heading_speaker", i);
        boolean source = i > 1 && words.text(i).equals("Monitor") && words.isLemma("settlement", i - 1);
        return speaks || agency || heading || source;
    }

    private boolean afterPlace(int i) {
        EntityMention before = words.entity(i - 1);
        EntityMention here = words.entity(i);
        boolean place = before != null && (before.type() == EntityType.PLACE || before.type() == EntityType.FACILITY);
        boolean demonym =
                here != null && (here.type() == EntityType.NATIONALITY || here.type() == EntityType.STATE_FORCE);
        boolean party =
                words.isForm("side_adjective", i) || words.isLemma("force", i) || words.isForm("speaker_noun", i);
        boolean site = !words.tag(i).endsWith("S") && words.isLemma("facility", i + 1); // "the P military airbase"
        return place && (demonym || party && !site && words.tag(i + 1).startsWith("NN"));
    }
}
