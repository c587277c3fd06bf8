<#ftl output_format="HTML">
<p>
${content.colour}
</p>
