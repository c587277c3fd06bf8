<#ftl output_format="HTML">
<#-- The frame of every page. Generated pages carry it; hand-written ones take it from the home page. -->
<#macro page kind>
<#assign meta = content.meta!{}>
<#assign frame = meta.frame!((published_homes![])?first.meta.frame)>
<#assign path = meta.path!content.uri?remove_ending(".html")>
<#assign title = meta.title!content.title>
<#assign root = (kind == "notfound")?then(frame.root, content.rootpath!"")>
<#assign canonical = meta.canonical!(frame.base + content.uri)>
<!DOCTYPE html>
<html lang="${content.lang!frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'">
<title>${(title == frame.site)?then(title, title + " – " + frame.site)}</title>
<#if kind == "notfound"><meta name="robots" content="noindex"><#else>
<meta name="description" content="${meta.description!frame.tagline}">
<link rel="canonical" href="${canonical}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${meta.description!frame.tagline}">
<meta property="og:type" content="${meta.sort!"website"}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="${frame.site}">
<#if meta.published??><meta property="article:published_time" content="${meta.published}"></#if>
</#if>
<link rel="stylesheet" href="${root}css/precis.css">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${root}site.webmanifest">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181613">
<meta name="twitter:card" content="summary">
<link rel="alternate" type="application/atom+xml" title="${frame.feed}" href="${root}atom.xml">
<#if meta.feed??><link rel="alternate" type="application/atom+xml" title="${title}" href="${meta.feed}"></#if>
<link rel="alternate" type="application/feed+json" title="${frame.json_feed}" href="${root}feed.json">
<#if meta.json??><link rel="alternate" type="application/json" href="${meta.json}"></#if>
<#if meta.jsonld??><script type="application/ld+json">${meta.jsonld?no_esc}</script></#if>
</head>
<body class="${kind}">
<a class="skip" href="#main">${frame.skip}</a>
<header class="masthead">
<a class="site" href="${root}index.html">${frame.site}</a>
<nav aria-label="${frame.menu_label}">
<ul>
<#list frame.menu as item>
<li><a href="${root}${item.path}"<#if item.page == path> aria-current="page"</#if>>${item.label}</a></li>
</#list>
</ul>
</nav>
</header>
<main id="main">
<#nested>
</main>
<footer class="foot">
<p>${frame.promise}</p>
<p class="address">${frame.address}${" "}${canonical}</p>
<p><#if meta.feed??><a href="${meta.feed}">${frame.name_feed}</a> · </#if><a href="${root}atom.xml">${frame.feed}</a> · <a href="${root}feed.json">${frame.json_feed}</a><#if meta.json??> · <a href="${meta.json}">${frame.json}</a></#if></p>
</footer>
</body>
</html>
</#macro>
