<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page kind="notfound">
<article>
<h1>${(content.meta.title)!content.title}</h1>
<@layout.text/>
<#if content.meta??><p><#list content.meta.frame.menu?filter(item -> item.path == "index.html" || item.path == "search.html") as item><a href="${content.meta.frame.root}${item.path}">${item.label}</a><#sep> · </#sep></#list></p></#if>
</article>
</@layout.page>
