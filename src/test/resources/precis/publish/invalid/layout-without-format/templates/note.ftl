<p>${content.body}</p>
