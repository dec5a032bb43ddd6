package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = Lemmatizer.bundled();

    @ParameterizedTest
    @CsvSource({
        "held,hold",
        "fell,fall",
        "retaken,retake",
        "retook,retake",
        "seized,seize",
        "SEIZED,seize",
        "besieging,besiege",
        "besieged,besiege",
        "controlled,control",
        "controls,control",
        "forces,force",
        "captured,capture",
        "recapturing,recapture",
        "entered,enter",
        "withdrew,withdraw",
        "withdrawn,withdraw",
        "overran,overrun",
        "liberated,liberate",
        "surrounded,surround",
        "encircled,encircle",
        "repelled,repel",
        "expelled,expel",
        "shelled,shell",
        "killed,kill",
        "occupied,occupy",
        "occupies,occupy",
        "stormed,storm",
        "breached,breach",
        "clashes,clash",
        "villages,village",
        "cities,city",
        "bases,base",
        "men,man",
        "gunmen,gunman",
        "stopped,stop",
        "secured,secure",
        "conquered,conquer",
        "surrendered,surrender",
        "abandoned,abandon",
        "invaded,invade",
        "evacuating,evacuate",
        "visited,visit",
        "targeted,target",
        "lost,lose",
        "losing,lose",
        "driven,drive",
        "Damascus,damascus",
        "Paris,paris",
        "retreating,retreat",
        "advanced,advance",
        "pushed,push",
        "required,require",
        "freed,free",
        "fled,flee",
        "fleeing,flee",
        "approaching,approach",
        "cutting,cut",
        "taking,take",
        "left,leave",
        "during,during",
        "this,this",
        "king,king",
        "outskirts,outskirts",
        "troops,troop",
        "raided,raid",
        "moved,move",
        "executed,execute",
        "recruited,recruit",
        "died,die",
        "planned,plan",
        "planning,plan",
        "setting,set"
    })
    void aWordWithoutTagGoesBackToItsLikeliestForm(String form, String lemma) {
        assertThat(lemmatizer.lemma(form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "'s,POS,'s",
                "'s,VBZ,be",
                "found,VBD,find",
                "wound,VB,wound",
                "ground,NN,ground",
                "ground,VBD,grind",
                "lives,NNS,life",
                "lives,VBZ,live",
                "leaves,VBZ,leave",
                "leaves,NNS,leaf",
                "n't,RB,not",
                "wo,MD,will",
                "’re,VBP,be",
                "Hamas,NNP,hamas",
                "larger,JJR,large",
                "biggest,JJS,big",
                "heavier,JJR,heavy",
                "younger,JJR,young",
                "building,NN,building",
                "building,VBG,build",
                "Forces,NNPS,force",
                "is,VBZ,be",
                "them,PRP,they"
            })
    void aTagDecidesBetweenForms(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
    }
}
