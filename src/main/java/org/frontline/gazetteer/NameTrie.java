package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every known name, word by word under its {@link Names#key}; not changed after it is built. */
final class NameTrie {
    private final Node root = new Node();

    private NameTrie() {}

    static NameTrie of(List<Entry> entries, Set<String> commonWords) {
        NameTrie trie = new NameTrie();
        for (Entry entry : entries) {
            boolean canonical = true;
            for (String name : entry.names()) {
                trie.add(entry, name, canonical, commonWords);
                canonical = false;
            }
        }
        trie.root.sort();
        return trie;
    }

    Node root() {
        return root;
    }

    private void add(Entry entry, String name, boolean canonical, Set<String> commonWords) {
        boolean exact = name.startsWith(Entry.EXACT);
        String written = exact ? name.substring(Entry.EXACT.length()) : name;
        List<String> words = Names.words(written);
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    entry.entity().id() + ": the name '" + name + "' has no letter or digit to find it by");
        }
        Node node = root;
        for (String word : words) {
            node = node.child(Transliteration.bundled().key(word));
        }
        String plain = String.join(" ", words);
        boolean common = commonWords.contains(plain);
        CaseRule rule = CaseRule.of(written, exact, plain, commonWords);
        node.add(new KnownName(entry.entity(), written, plain, canonical, rule, common));
    }

    /** The names that share a beginning. */
    static final class Node implements NameNode {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<KnownName> names = new ArrayList<>(0);

        @Override
        public @Nullable Node next(String key) {
            return children.get(key);
        }

        /** The names that end here, in {@link KnownName#ORDER}. */
        @Override
        public List<KnownName> names() {
            return names;
        }

        private Node child(String key) {
            return children.computeIfAbsent(key, k -> new Node());
        }

        private void add(KnownName name) {
            boolean known = names.stream()
                    .anyMatch(n -> n.entity().id().equals(name.entity().id())
                            && n.plain().equals(name.plain())
                            && n.rule() == name.rule()
                            && (n.rule() == CaseRule.NAME || n.written().equals(name.written())));
            if (!known) {
                names.add(name);
            }
        }

        private void sort() {
            names.sort(KnownName.ORDER);
            children.values().forEach(Node::sort);
        }
    }
}
