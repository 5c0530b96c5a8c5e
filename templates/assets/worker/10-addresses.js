  // The path of a file under the portal, without percent signs; null for what isn't the portal's.
  function pathOf(address) {
    var url = new URL(address, root);
    if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
    var path;
    try {
      path = decodeURIComponent(url.pathname.slice(root.pathname.length));
    } catch (error) {
      return null;
    }
    return path === "" || path.endsWith("/") ? path + "index.html" : path;
  }

  // Under which a file is kept: without query, the same whether a folder or its page was asked for.
  function keyOf(path) {
    return new URL("./" + path.split("/").map(encodeURIComponent).join("/"), root).href;
  }

  function folderOf(path) { return path.slice(0, path.lastIndexOf("/") + 1); }

  // Never another file under the same name.
  function isNamedByContent(path) {
    return /^assets\/(renditions\/[^/]+|[^/]+\.[0-9a-z]{6,14}\.(css|js|svg))$/.test(path);
  }

  // The page that tells what is kept, in the language of another.
  function offlinePageFor(path) {
    return portal.offline.filter(function (page) { return path.startsWith(folderOf(page)); })
      .sort(function (a, b) { return b.length - a.length; })[0] || portal.offline[0];
  }

  function inFolder(url) { return url.startsWith(root.href); }
