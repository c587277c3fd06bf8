<#ftl output_format="HTML">
<p>
<#if content.body>
</p>
