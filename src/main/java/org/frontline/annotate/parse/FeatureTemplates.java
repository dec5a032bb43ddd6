package org.frontline.annotate.parse;

/**
 * The features of a parse half done, as 32-bit keys: words, tags, lemmas and word classes around the top of the stack and the next
 * word, alone and together, their distance, what stands between them, and the dependents that they already have (after
 * Zhang and Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features", moved from the arc-eager to
 * the arc-hybrid system).
 */
final class FeatureTemplates {
    static final int MAX = 160;

    private final FeatureKeys features = new FeatureKeys(MAX);

    int[] keys() {
        return features.keys();
    }

    int count() {
        return features.count();
    }

    void extract(ParserInput in, Configuration c) {
        features.clear();
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        words(in, s0, s1, s2, b0, b1, b2);
        pair(in, s0, b0);
        pair(in, s1, s0);
        triples(in, s0, s1, s2, b0, b1, b2);
        distances(in, s0, b0);
        distances(in, s1, s0);
        dependents(in, c, s0);
        dependents(in, c, s1);
        dependents(in, c, b0);
        attachments(in, c, s0, s1, b0);
        frames(in, c, s0, s1, b0);
        prepositions(in, s0, s1, b0, b1);
        ahead(in, s0, s1, b0);
        suffixes(in, s0, s1, b0);
        clusters(in, c, s0, s1, b0, b1);
    }

    private void words(ParserInput in, int s0, int s1, int s2, int b0, int b1, int b2) {
        word(in, s0);
        word(in, s1);
        word(in, b0);
        word(in, b1);
        features.add(in.tag[s2]);
        features.add(in.wordTag[s2]);
        features.add(in.tag[b2]);
        features.add(in.wordTag[b2]);
    }

    private void word(ParserInput in, int i) {
        features.add(in.word[i]);
        features.add(in.tag[i]);
        features.add(in.wordTag[i]);
        features.add(in.lemma[i], in.tag[i]);
    }

    private void pair(ParserInput in, int left, int right) {
        features.add(in.wordTag[left], in.wordTag[right]);
        features.add(in.wordTag[left], in.tag[right]);
        features.add(in.tag[left], in.wordTag[right]);
        features.add(in.word[left], in.word[right]);
        features.add(in.lemma[left], in.lemma[right]);
        features.add(in.tag[left], in.tag[right]);
    }

    private void triples(ParserInput in, int s0, int s1, int s2, int b0, int b1, int b2) {
        long[] t = in.tag;
        features.add(t[b0], t[b1]);
        features.add(t[b0], t[b1], t[b2]);
        features.add(t[s0], t[b0], t[b1]);
        features.add(t[s1], t[s0], t[b0]);
        features.add(t[s2], t[s1], t[s0]);
        features.add(t[s1], t[b0]);
        features.add(in.lemma[s1], t[b0]);
        features.add(t[s1], in.lemma[b0]);
        features.add(t[s0], t[b0], t[b1], t[b2]);
        features.add(t[s1], t[s0], t[b0], t[b1]);
        features.add(in.lemma[s1], t[s0], t[b0]);
        features.add(t[s1], in.lemma[s0], t[b0]);
        features.add(t[s1], t[s0], in.lemma[b0]);
        features.add(in.lemma[s0], t[b0], t[b1]);
        features.add(t[s0], in.lemma[b0], t[b1]);
        features.add(t[s0], t[b0], in.lemma[b1]);
    }

    private void distances(ParserInput in, int left, int right) {
        long distance = distance(left, right);
        long between = between(in, left, right);
        features.add(in.tag[left], in.tag[right], distance);
        features.add(in.lemma[left], distance);
        features.add(in.lemma[right], distance);
        features.add(in.tag[left], in.tag[right], between);
    }

    private static int distance(int left, int right) {
        int distance = Math.abs(right - left);
        return distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 14 ? 7 : 8;
    }

    private static long between(ParserInput in, int left, int right) {
        int from = Math.min(left, right);
        int to = Math.max(left, right);
        int commas = Math.min(2, in.commasBefore[to] - in.commasBefore[from]);
        int coordinators = Math.min(1, in.coordinatorsBefore[to] - in.coordinatorsBefore[from]);
        int verbs = Math.min(2, in.verbsBefore[to] - in.verbsBefore[Math.min(from + 1, to)]);
        return 1 + commas + 3L * coordinators + 6L * verbs;
    }

    private void dependents(ParserInput in, Configuration c, int node) {
        dependent(in, c, node, c.leftmost(node));
        dependent(in, c, node, c.rightmost(node));
        features.add(in.tag[c.secondLeftmost(node)], in.tag[node], c.label(c.secondLeftmost(node)));
        features.add(in.tag[c.secondRightmost(node)], in.tag[node], c.label(c.secondRightmost(node)));
        features.add(in.tag[node], c.leftLabels(node));
        features.add(in.tag[node], c.rightLabels(node));
        features.add(in.lemma[node], c.leftLabels(node));
        features.add(in.lemma[node], c.rightLabels(node));
    }

    private void dependent(ParserInput in, Configuration c, int node, int child) {
        features.add(in.lemma[child], in.tag[node]);
        features.add(in.tag[child], in.tag[node], c.label(child));
    }

    /** Prepositions, articles and clause markers hang to the left of the noun or verb whose place they tell. */
    private void attachments(ParserInput in, Configuration c, int s0, int s1, int b0) {
        int marker0 = c.leftmost(s0);
        int markerB = c.leftmost(b0);
        features.add(in.lemma[s1], in.lemma[marker0], in.tag[s0]);
        features.add(in.tag[s1], in.lemma[marker0], in.tag[s0]);
        features.add(in.lemma[s1], in.lemma[marker0], in.lemma[s0]);
        features.add(in.lemma[s0], in.lemma[markerB], in.tag[b0]);
        features.add(in.tag[s0], in.lemma[markerB], in.tag[b0]);
        features.add(in.tag[s1], in.tag[s0], in.lemma[markerB], in.tag[b0]);
        features.add(in.tag[s1], in.tag[s0], in.tag[c.rightmost(s0)]);
        features.add(in.tag[s1], in.tag[s0], in.tag[marker0]);
        features.add(in.tag[s1], in.tag[c.rightmost(s1)], in.tag[s0]);
        features.add(in.tag[s0], in.tag[c.rightmost(s0)], in.tag[b0]);
        features.add(in.tag[s0], in.tag[marker0], in.tag[b0]);
        features.add(in.tag[s0], in.tag[b0], in.tag[markerB]);
    }

    /** What a verb or noun has already tells what else it may take. */
    private void frames(ParserInput in, Configuration c, int s0, int s1, int b0) {
        features.add(in.tag[s1], in.tag[s0], c.rightLabels(s1), c.leftLabels(s1));
        features.add(in.lemma[s1], in.tag[s0], c.rightLabels(s1));
        features.add(in.tag[s1], in.tag[s0], c.leftLabels(s0), c.rightLabels(s0));
        features.add(in.tag[s1], in.lemma[s0], c.leftLabels(s0));
        features.add(in.tag[s0], in.tag[b0], c.rightLabels(s0), c.leftLabels(s0));
        features.add(in.lemma[s0], in.tag[b0], c.rightLabels(s0));
        features.add(in.tag[s0], in.tag[b0], c.leftLabels(b0));
        features.add(in.tag[s1], in.tag[s0], in.tag[b0], c.leftLabels(s0));
    }

    /** Whether the noun at the top may keep a prepositional phrase must be decided before the phrase is read. */
    private void prepositions(ParserInput in, int s0, int s1, int b0, int b1) {
        long[] l = in.lemma;
        int noun = in.nounAhead[b0];
        features.add(l[s1], l[b0]);
        features.add(l[s1], l[b0], in.tag[b1]);
        features.add(l[s0], l[b0], in.tag[b1]);
        features.add(l[b0], l[b1]);
        features.add(in.tag[s0], l[b0], l[b1]);
        features.add(in.tag[s1], in.tag[s0], l[b0], l[b1]);
        features.add(l[s0], l[b0], l[noun]);
        features.add(l[s1], l[b0], l[noun]);
        features.add(in.tag[s1], in.tag[s0], l[b0], l[noun]);
        features.add(in.tag[s1], in.tag[s0], l[b0], in.tag[noun]);
        features.add(l[s0], l[noun]);
        features.add(l[s1], l[noun]);
    }

    /** What is still to come tells a sentence's verb from that of a clause inside its subject. */
    private void ahead(ParserInput in, int s0, int s1, int b0) {
        int verb = in.verbAhead[b0];
        int before = b0 == 0 ? in.none() : b0 < in.none() ? b0 - 1 : b0;
        int commas = Math.min(2, in.commasBefore[verb] - in.commasBefore[b0]);
        features.add(in.tag[s0], in.tag[b0], in.tag[verb], commas);
        features.add(in.tag[s1], in.tag[s0], in.tag[b0], in.tag[verb]);
        features.add(in.lemma[s0], in.tag[b0], in.tag[verb]);
        features.add(in.tag[s0], in.lemma[b0], in.tag[verb], commas);
        features.add(in.tag[s0], in.lemma[verb], commas);
        features.add(in.tag[before], in.tag[b0], in.tag[s0]);
        features.add(in.tag[before], in.tag[b0], in.tag[s1], in.tag[s0]);
        features.add(in.lemma[before], in.tag[b0], in.tag[s0]);
    }

    private void suffixes(ParserInput in, int s0, int s1, int b0) {
        features.add(in.suffix[s0], in.tag[s0]);
        features.add(in.suffix[b0], in.tag[b0]);
        features.add(in.suffix[s0], in.suffix[b0]);
        features.add(in.suffix[s1], in.suffix[s0]);
        features.add(in.suffix[s0], in.tag[b0]);
        features.add(in.suffix[b0], in.tag[s0]);
    }

    private void clusters(ParserInput in, Configuration c, int s0, int s1, int b0, int b1) {
        long[] k = in.cluster;
        long[] t = in.tag;
        features.add(k[s0], t[s0]);
        features.add(k[s1], t[s1]);
        features.add(k[b0], t[b0]);
        features.add(k[b1], t[b1]);
        features.add(k[s0], k[b0]);
        features.add(k[s1], k[s0]);
        features.add(k[s0], t[b0]);
        features.add(t[s0], k[b0]);
        features.add(k[s1], t[s0]);
        features.add(t[s1], k[s0]);
        features.add(k[s0], k[b0], t[b1]);
        features.add(k[s1], k[s0], t[b0]);
        features.add(k[s1], t[s0], k[b0]);
        features.add(k[s0], in.lemma[b0], k[in.nounAhead[b0]]);
        features.add(k[s1], in.lemma[b0], k[in.nounAhead[b0]]);
        features.add(k[s1], in.lemma[c.leftmost(s0)], k[s0]);
        features.add(k[s0], c.rightLabels(s0), t[b0]);
        features.add(k[s1], c.rightLabels(s1), t[s0]);
    }
}
