<#ftl output_format="HTML">
<#-- The frame of every page. Generated pages carry it; hand-written ones take it from the home page. -->
<#-- What jbake.properties lists under a key: JBake makes a list of a text with commas. -->
<#function listed key>
<#local value = config[key]!"">
<#return value?is_sequence?then(value, value?split(","))?map(part -> part?trim)>
</#function>
<#-- The page's text; words of another language carry it in their class, as AsciiDoc has no other place. References to
     characters that mean nothing in HTML, and classes that nothing asks for, only weigh. -->
<#macro text>
<#local body = content.body?replace('class="([^"]*?) ?lang-([a-z]{2,3})"', 'lang="$2" class="$1"', "r")>
<#list {'<dt class="hdlist1">': "<dt>", ' class="tableblock halign-left valign-top"': "", '<p class="tableblock">': "<p>", '<ol class="arabic">': "<ol>", '<div class="olist arabic': '<div class="olist', "&#35;": "#", "&#37;": "%", "&#46;": ".", "&#47;": "/", "&#58;": ":", "&#59;": ";", "&#61;": "=", "&#126;": "~", "&#160;": "\xA0", "&#8239;": "\x202F"} as long, short>
<#local body = body?replace(long, short)>
</#list>
${body?no_esc}
</#macro>
<#macro page kind>
<#assign meta = content.meta!{}>
<#if meta.frame??>
<#assign frame = meta.frame>
<#else>
<#assign spoken = (published_briefings![])?filter(other -> (other.lang!"") == (content.lang!""))>
<#assign frame = (spoken?has_content?then(spoken, published_homes![]))?first.meta.frame>
</#if>
<#assign path = meta.path!content.uri?remove_ending(".html")>
<#assign title = meta.title!content.title>
<#assign root = (kind == "notfound")?then(frame.root, content.rootpath!"")>
<#assign canonical = meta.canonical!(frame.base + content.uri)>
<#assign picture = (meta.card?? && (config.precis_pictures!"") == "true")>
<!DOCTYPE html>
<html lang="${content.lang!frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'">
<title>${(title == frame.site)?then(title, title + " – " + frame.site)}</title>
<#if kind == "notfound"><meta name="robots" content="noindex"><#else>
<meta name="description" content="${meta.description!frame.tagline}">
<link rel="canonical" href="${canonical}">
<@translations/>
<meta property="og:title" content="${title}">
<meta property="og:description" content="${meta.description!frame.tagline}">
<meta property="og:type" content="${meta.sort!"website"}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="${frame.site}">
<meta property="og:locale" content="${(content.lang!frame.language)?replace("-", "_")}">
<#if picture>
<meta property="og:image" content="${meta.card}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
</#if>
<meta name="twitter:card" content="${picture?then("summary_large_image", "summary")}">
<#if meta.published??><meta property="article:published_time" content="${meta.published}"></#if>
<#if meta.modified??><meta property="article:modified_time" content="${meta.modified}"></#if>
</#if>
<link rel="stylesheet" href="${root}css/precis.css">
<script src="${root}js/theme.js" data-words="${frame.theme}"></script>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${root}icon-180.png">
<link rel="manifest" href="${root}site.webmanifest">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${config.precis_ground_light!"#ffffff"}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${config.precis_ground_dark!"#000000"}">
<link rel="alternate" type="application/atom+xml" title="${frame.feed}" href="${root}atom.xml">
<link rel="alternate" type="application/feed+json" title="${frame.json_feed}" href="${root}feed.json">
<#if meta.feed??>
<link rel="alternate" type="application/atom+xml" title="${frame.name_feed}" href="${meta.feed}">
<link rel="alternate" type="application/feed+json" title="${frame.name_json_feed}" href="${meta.json_feed}">
</#if>
<#if meta.json??><link rel="alternate" type="application/json" href="${meta.json}"></#if>
<#if meta.jsonld??><script type="application/ld+json">${meta.jsonld?no_esc}</script></#if>
<#if meta.copy??><script src="${root}js/copy.js" data-copy="${meta.copy}" data-copied="${meta.copied}" defer></script></#if>
</head>
<body class="${kind}">
<a class="skip" href="#main">${frame.skip}</a>
<header class="masthead">
<a class="site" href="${root}index.html"><#if config.precis_logo??><img src="${root}${config.precis_logo}" alt=""></#if>${frame.site}</a>
<nav aria-label="${frame.menu_label}">
<ul>
<@menu path/>
</ul>
</nav>
</header>
<main id="main">
<#nested>
</main>
<footer class="foot">
<p>${frame.promise}</p>
<#if config.precis_footer??><p>${listed("precis_footer")?join(", ")}</p></#if>
<p class="address">${frame.address}${" "}${canonical}</p>
<p><#if frame.corrections??><a href="${root}corrections.html">${frame.corrections}</a> · </#if><#if meta.feed??><a href="${meta.feed}">${frame.name_feed}</a> · <a href="${meta.json_feed}">${frame.name_json_feed}</a> · </#if><a href="${root}atom.xml">${frame.feed}</a> · <a href="${root}feed.json">${frame.json_feed}</a><#if meta.json??> · <a href="${meta.json}">${frame.json}</a></#if></p>
</footer>
</body>
</html>
</#macro>
<#-- The site's menu, or the pages that precis.menu names in their order. -->
<#macro menu path>
<#if config.precis_menu??>
<#list listed("precis_menu") as name>
<#local page = name>
<#local ours = frame.menu?filter(item -> item.page == page || item.page == page + "/index")>
<#local theirs = (published_pages![])?filter(other -> other.uri == page + ".html")>
<#if ours?has_content><@entry translated(ours[0].path) ours[0].label translated(ours[0].path) == content.uri/>
<#elseif theirs?has_content><@entry theirs[0].uri theirs[0].title page == path/>
<#else><#stop "jbake.properties: precis.menu names no page: " + page + " (name " + frame.menu?map(item -> item.page?remove_ending("/index"))?join(", ") + ", or a page of content/ without its ending)"></#if>
</#list>
<#else>
<#list frame.menu as item><@entry translated(item.path) item.label item.page == path || translated(item.path) == path + ".html"/></#list>
</#if>
</#macro>
<#-- The same hand-written page in the language of this one, where there is one. -->
<#function translated target>
<#local own = (published_pages![])?filter(other -> other.uri == target)>
<#if !own?has_content || !(own[0].translation??)><#return target></#if>
<#local same = published_pages?filter(other -> (other.translation!"") == own[0].translation && (other.lang!"") == (content.lang!frame.language))>
<#return same?has_content?then(same[0].uri, target)>
</#function>
<#macro entry target label current>
<li><a href="${root}${target}"<#if current> aria-current="page"</#if>>${label}</a></li>
</#macro>
<#-- Hand-written pages that say by :jbake-translation: that they are the same page in several languages. -->
<#macro translations>
<#if (content.translation!"")?has_content>
<#list (published_pages![])?filter(other -> (other.translation!"") == content.translation) as other>
<link rel="alternate" hreflang="${other.lang!frame.language}" href="${frame.base}${other.uri?remove_ending("index.html")}">
</#list>
</#if>
</#macro>
