package org.frontline.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head, its JSON-LD, its headline and its address. */
record PageMetadata(
        String title, @Nullable String publisher, @Nullable String canonicalUrl, List<String> dates) {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publishdate",
            "publish_date",
            "publication_date",
            "pubdate",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.issued",
            "dc.date",
            "date");
    private static final Pattern DATE_IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d{2}([/-])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01]))(?=[/_.-]|$)");
    /** What stands between a headline and the name of the site. Tried where spaces begin and not at each of them. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s+(?:[-|–—·»›]|::)\\s+");

    static PageMetadata of(Document document, String url) {
        StructuredData data = StructuredData.of(document);
        String site = first(data.publisher(), meta(document, "og:site_name"), meta(document, "dc.publisher"));
        return new PageMetadata(
                title(document, data, site),
                site != null ? site : host(url),
                canonical(document, url),
                dates(document, data, url));
    }

    private static String title(Document document, StructuredData data, @Nullable String site) {
        String given = first(data.headline(), meta(document, "og:title"), onlyHeadline(document));
        if (given != null) {
            return withoutSite(given, site);
        }
        return longestPart(withoutSite(document.title().strip(), site));
    }

    private static @Nullable String onlyHeadline(Document document) {
        List<Element> headlines = document.select("h1");
        return headlines.size() == 1 ? headlines.get(0).text() : null;
    }

    private static String withoutSite(String title, @Nullable String site) {
        List<String> parts = List.of(SEPARATOR.split(title));
        int last = parts.size() - 1;
        if (site == null || last < 1) {
            return title;
        }
        if (parts.get(last).equalsIgnoreCase(site)) {
            return title.substring(0, title.length() - parts.get(last).length())
                    .replaceFirst("(?<!\\s)\\s+\\S+\\s+$", "");
        }
        boolean leads = parts.get(0).equalsIgnoreCase(site);
        return leads ? title.substring(parts.get(0).length()).replaceFirst("^\\s+\\S+\\s+", "") : title;
    }

    private static String longestPart(String title) {
        String longest = "";
        for (String part : SEPARATOR.split(title)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    private static @Nullable String canonical(Document document, String url) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String given = first(link == null ? null : link.absUrl("href"), meta(document, "og:url"));
        URI address = given == null ? null : uri(given);
        boolean web = address != null
                && address.getHost() != null
                && address.getScheme() != null
                && address.getScheme().startsWith("http");
        // Templates that name the front page as the address of every page are common.
        return web && !(isRoot(address) && !isRoot(uri(url))) ? given : null;
    }

    private static boolean isRoot(@Nullable URI address) {
        return address != null
                && (address.getPath() == null || address.getPath().length() <= 1)
                && address.getQuery() == null;
    }

    private static @Nullable URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            // An address that is none is not given.
            return null;
        }
    }

    private static @Nullable String host(String url) {
        URI address = uri(url);
        String host = address == null ? null : address.getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static List<String> dates(Document document, StructuredData data, String url) {
        List<@Nullable String> dates = new ArrayList<>();
        dates.add(data.published());
        DATE_NAMES.forEach(name -> dates.add(meta(document, name)));
        Element item = document.selectFirst("[itemprop=datePublished]");
        dates.add(item == null ? null : first(item.attr("content"), item.attr("datetime"), item.text()));
        Element time =
                document.selectFirst("time[pubdate], article time[datetime], main time[datetime], time[datetime]");
        dates.add(time == null ? null : first(time.attr("datetime"), time.text()));
        Matcher path = DATE_IN_PATH.matcher(url);
        dates.add(path.find() ? path.group(1) : null);
        return dates.stream()
                .filter(date -> date != null && !date.isBlank())
                .map(date -> Objects.requireNonNull(date).strip())
                .toList();
    }

    private static @Nullable String meta(Document document, String name) {
        for (Element meta : document.select("meta[content]")) {
            boolean named = meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("property").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
