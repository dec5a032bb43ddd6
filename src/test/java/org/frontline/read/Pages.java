package org.frontline.read;

import java.util.Random;
import org.frontline.fuzz.Texts;

/** Web pages as they come, and as nobody would write them. */
final class Pages {
    private static final String[] TAGS = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "</article>",
        "<h1>",
        "</h1>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<table><tr><td>",
        "</table>",
        "<br>",
        "<a href='x'>",
        "</a>",
        "<time datetime='2024-12-06'>",
        "</time>",
        "<main>",
        "</main>",
        "<nav class=menu>",
        "</nav>",
        "<meta property='og:title' content='Rebels take Hama - Site'>",
        "<meta property='og:url' content='//example.org/a'>",
        "<meta property='og:url' content='http://[::1'>",
        "<link rel=canonical href='//h/x'>",
        "<title>Rebels take Hama | Site</title>",
        "<meta name=date content='6 December 2024'>",
        "<meta charset='utf-7'>",
        "<meta property='og:site_name' content='Site'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"datePublished\":\"2024-12-06\"}</script>",
        "<script type='application/ld+json'>[[[{\"@graph\":[{\"@type\":[\"Article\",1],\"publisher\":{\"name\":[]}}]}]]]</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":\"P\",\"datePublished\":{}}</script>",
        "<![CDATA[",
        "]]>",
        "&#0;",
        "&#xD800;",
        "&nbsp;",
        "<svg>",
        "<math>",
        "<template>",
        "<noscript>",
        "<frameset>",
        "<plaintext>",
        "<p hidden>",
        "<base href='::'>"
    };

    private Pages() {}

    static String page(Random random) {
        StringBuilder page = new StringBuilder(random.nextBoolean() ? "<html><head>" : "");
        for (int i = random.nextInt(40); i > 0; i--) {
            page.append(Texts.pick(random, TAGS));
            if (random.nextInt(3) == 0) {
                page.append(Texts.text(random, 30));
            }
        }
        return page.toString();
    }
}
