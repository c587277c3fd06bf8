<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page kind="home">
<h1>${content.meta.edition!content.meta.title}</h1>
<p class="tagline">${content.meta.frame.tagline}</p>
<@layout.text/>
<form class="find" role="search" action="search.html">
<label for="q">${content.meta.search}</label>
<input id="q" name="q" type="search">
<button type="submit">${content.meta.button}</button>
</form>
<#if content.meta.languages??>
<p class="counts">${content.meta.languages_label} <#list content.meta.languages as one><a href="${one.page}" hreflang="${one.tag}" lang="${one.tag}">${one.name}</a> (${one.count})<#sep> · </#list></p>
</#if>
</@layout.page>
