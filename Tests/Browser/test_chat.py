"""In WeChat's own browser, which gets no files, who taps one is told what to do instead."""

AGENT = ("Mozilla/5.0 (Linux; Android 13; M2012K11AC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 "
         "Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240301 MicroMessenger/8.0.48.2580(0x28003036) WeChat/arm64 Language/zh_CN")


def file_link(page):
    return page.locator("a[href$='.csv'], a[href$='.ics'], a[download]").first


def opened(browser, site, **options):
    context = browser.new_context(viewport={"width": 390, "height": 844}, **options)
    page = context.new_page()
    page.goto((site / "tutorials/led-lamp/index.html").as_uri())
    page.wait_for_load_state("networkidle")
    return page


def test_a_file_is_not_promised_where_it_can_not_come(site, browser):
    page = opened(browser, site, user_agent=AGENT)
    link = file_link(page)
    link.evaluate("e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }")
    link.focus()
    page.keyboard.press("Enter")
    panel = page.locator("[role=dialog].chat")
    panel.wait_for()
    assert "在浏览器打开" in panel.inner_text()
    assert panel.locator("input").input_value() == link.evaluate("e => e.href")
    assert page.evaluate("document.activeElement.closest('.chat') !== null")
    panel.locator(".button").first.click()
    assert panel.locator(".button").first.inner_text() == "已复制"
    box = panel.bounding_box()
    assert box["x"] >= 0 and box["width"] <= 390 and box["y"] + box["height"] <= 845
    page.keyboard.press("Escape")
    assert not panel.is_visible() and link.evaluate("e => e === document.activeElement")
    page.context.close()


def test_other_browsers_get_files(site, browser):
    page = opened(browser, site)
    assert page.locator("script[src*='lathe-device']").count() == 0
    link = file_link(page)
    link.evaluate("e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }")
    with page.expect_download():
        link.evaluate("e => e.click()")
    assert page.locator(".chat").count() == 0
    page.context.close()
