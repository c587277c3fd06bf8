<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page kind="edition">
<h1>${content.meta.title}</h1>
<@layout.text/>
</@layout.page>
