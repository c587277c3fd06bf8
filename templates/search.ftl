<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page kind="search">
<h1>${content.meta.title}</h1>
<form role="search" id="search" data-none="${content.meta.none}" data-some="${content.meta.some}" hidden>
<label for="query">${content.meta.label}</label>
<input id="query" name="q" type="search" autocomplete="off">
<button type="submit">${content.meta.button}</button>
</form>
<noscript>
<p>${content.meta.script}</p>
<ul>
<#list content.meta.frame.menu as item>
<#if item.path?starts_with("archive") || item.path?starts_with("actors/")>
<li><a href="${content.rootpath!""}${item.path}">${item.label}</a></li>
</#if>
</#list>
</ul>
</noscript>
<p id="found" class="tagline" role="status"></p>
<ul id="results"></ul>
<script src="${content.rootpath!""}search-index.js"></script>
<script src="${content.rootpath!""}js/search.js"></script>
</@layout.page>
