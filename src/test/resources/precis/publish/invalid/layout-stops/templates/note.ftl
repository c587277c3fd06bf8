<#ftl output_format="HTML">
<#stop "jbake.properties: precis.menu names no page: contact (name index, or a page of content/)">
