<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page kind="page">
<article>
<h1>${(content.meta.title)!content.title}</h1>
<@layout.text/>
</article>
</@layout.page>
