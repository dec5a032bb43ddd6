"""usage: report.py PAGE: opens a report in a headless Chromium; it loads, the slider moves the map, a click shows a sentence."""
import pathlib
import shutil
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By


def main(page):
    browser, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    if browser is None or driver is None:
        sys.exit("no chromium and chromedriver on the PATH; apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,2400"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        driver.get(pathlib.Path(page).resolve().as_uri())
        before = driver.find_element(By.ID, "date").text
        driver.execute_script("const d = document.getElementById('day'); d.value = 0; d.dispatchEvent(new Event('input'));")
        after = driver.find_element(By.ID, "date").text
        assert before != after, f"the slider does not move the day: {before}"
        driver.execute_script("const d = document.getElementById('day'); d.value = d.max; d.dispatchEvent(new Event('input'));")
        circles = driver.find_elements(By.CSS_SELECTOR, "#map circle")
        assert circles, "nothing on the map"
        driver.execute_script("document.getElementById('evidence').replaceChildren(); "
                              "document.querySelector('#map circle').dispatchEvent(new MouseEvent('click'))")
        row = driver.find_element(By.CSS_SELECTOR, "#history button")
        row.click()
        assert driver.find_elements(By.CSS_SELECTOR, "#evidence .sentence q"), "a click shows no sentence"
        errors = [e for e in driver.get_log("browser") if e["level"] == "SEVERE"]
        assert not errors, errors
        driver.save_screenshot(str(pathlib.Path(page).with_suffix(".png")))
        print(f"report: {len(circles)} places on the map, {before} to {after}, evidence shown")
    finally:
        driver.quit()


if __name__ == "__main__":
    main(sys.argv[1])
